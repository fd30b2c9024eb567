package org.dealwright.edge.pages.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dealwright.core.access.Depth;
import org.dealwright.core.access.Privilege;
import org.dealwright.core.access.Role;
import org.dealwright.core.identity.Privileges;
import org.dealwright.core.schema.Ownership;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Callout;
import org.dealwright.edge.pages.view.PrivilegeMatrix;
import org.dealwright.edge.pages.view.PrivilegeMatrix.Cell;

/** What a role says about every type that has rights of its own, and about any that it knows and the product no longer does. */
final class Matrix {
    private static final Map<String, String> GROUPS = groups();
    private static final List<String> ORDER = List.of("selling", "activities", "catalogue", "people", "company", "other");
    private final Visit visit;
    private final Map<String, Map<Privilege, Depth>> stored;

    Matrix(Visit visit, Map<String, Map<Privilege, Depth>> stored) {
        this.visit = visit;
        this.stored = stored;
    }

    private static Map<String, String> groups() {
        var groups = new LinkedHashMap<String, String>();
        for (var line : List.of("selling lead opportunity account contact competitor salesliterature quote salesorder invoice",
                "activities activitypointer task phonecall email letter fax appointment annotation",
                "catalogue product pricelevel productpricelevel discounttype discount uomschedule uom",
                "people systemuser team businessunit role", "company organization transactioncurrency subject")) {
            var words = List.of(line.split(" "));
            words.subList(1, words.size()).forEach(type -> groups.put(type, words.getFirst()));
        }
        return groups;
    }

    static boolean mayChange(Visit visit) {
        return visit.reader().guard().standing().reach(Role.TYPE, Privilege.WRITE).everything();
    }

    static boolean hasRightsOfItsOwn(RecordType type) {
        return type.rightsOf().equals(type.name()) && type.ownership() != Ownership.PARENT;
    }

    PrivilegeMatrix of(Row role, List<Callout> callouts) {
        var privileges = new ArrayList<String>();
        for (var privilege : Privilege.values()) {
            privileges.add(visit.text(key(privilege)));
        }
        var depths = new ArrayList<PrivilegeMatrix.Depth>();
        for (var depth : Depth.values()) {
            depths.add(new PrivilegeMatrix.Depth(Character.toString(depth.letter()), visit.text(key(depth)), depth.number()));
        }
        return new PrivilegeMatrix(mayChange(visit) ? visit.post(Found.href(role) + "/privileges")
                : null, privileges, depths, grouped(), callouts);
    }

    private List<PrivilegeMatrix.Group> grouped() {
        var rows = new LinkedHashMap<String, List<PrivilegeMatrix.Row>>();
        ORDER.forEach(group -> rows.put(group, new ArrayList<>()));
        visit.registry().types().stream().filter(Matrix::hasRightsOfItsOwn)
                .forEach(type -> rows.getOrDefault(GROUPS.getOrDefault(type.name(), "other"), new ArrayList<>()).add(row(type)));
        stored.keySet().stream().filter(name -> visit.registry().find(name).filter(Matrix::hasRightsOfItsOwn).isEmpty())
                .forEach(name -> rows.getOrDefault("other", new ArrayList<>()).add(unknown(name)));
        var groups = new ArrayList<PrivilegeMatrix.Group>();
        rows.forEach((group, each) -> {
            each.sort(Comparator.comparingInt(row -> rank(row.type())));
            if (!each.isEmpty()) {
                groups.add(new PrivilegeMatrix.Group(visit.text("admin.matrix." + group), each));
            }
        });
        return groups;
    }

    private static int rank(String type) {
        var at = List.copyOf(GROUPS.keySet()).indexOf(type);
        return at < 0 ? GROUPS.size() : at;
    }

    private PrivilegeMatrix.Row row(RecordType type) {
        var label = visit.plural(type);
        return new PrivilegeMatrix.Row(type.name(), label, "/" + type.set(), letters(type.name()),
                cells(type.name(), label, type.ownership()));
    }

    private PrivilegeMatrix.Row unknown(String name) {
        var label = visit.registry().find(name).map(visit::plural).orElse(name);
        return new PrivilegeMatrix.Row(name, label, null, letters(name), cells(name, label, Ownership.PARENT));
    }

    private String letters(String type) {
        return Privileges.letters(stored.getOrDefault(type, Map.of()));
    }

    private List<Cell> cells(String type, String label, Ownership ownership) {
        var cells = new ArrayList<Cell>();
        var letters = letters(type);
        for (var privilege : Privilege.values()) {
            var letter = letters.substring(privilege.number(), privilege.number() + 1);
            cells.add(new Cell(letter, label + ", " + visit.text(key(privilege)), choices(ownership, privilege, letter)));
        }
        return cells;
    }

    /** Rows of the organisation belong to nobody: they are not assigned or shared, and a privilege covers all of them or none. */
    private static String choices(Ownership ownership, Privilege privilege, String letter) {
        var usual = switch (ownership) {
            case USER -> "-UBDO";
            case ORGANIZATION -> privilege == Privilege.ASSIGN || privilege == Privilege.SHARE ? "" : "-O";
            case PARENT -> "";
        };
        return usual.isEmpty() || usual.contains(letter) ? usual : usual + letter;
    }

    static String key(Privilege privilege) {
        return "admin.privilege." + privilege.name();
    }

    static String key(Depth depth) {
        return "admin.depth." + depth.name();
    }
}
