package org.dealwright.edge.pages.people;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.dealwright.core.access.Depth;
import org.dealwright.core.access.Privilege;
import org.dealwright.core.action.Actions;
import org.dealwright.core.identity.SetPrivileges;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.edge.pages.frame.Flash;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Going;
import org.dealwright.edge.pages.frame.Visit;

/** Takes what was changed in the matrix of a role: for each type the letters as they are to be and as they were seen. */
@Controller
final class MatrixController {
    private static final String LETTERS = "[-UBDO]{8}";
    private static final String BY_TYPE = "is.";
    private static final String SEEN = "was.";
    private final Actions actions;
    private final SetPrivileges setPrivileges;

    MatrixController(Actions actions, SetPrivileges setPrivileges) {
        this.actions = actions;
        this.setPrivileges = setPrivileges;
    }

    @PostMapping("/roles/{id:[0-9a-f-]+}/privileges")
    ResponseEntity<byte[]> save(Visit visit, @PathVariable String id) {
        var role = Found.row(visit, "roles", id);
        var matrix = new LinkedHashMap<String, Map<Privilege, Depth>>();
        var seen = new LinkedHashMap<String, String>();
        visit.request().getParameterMap().forEach((name, values) -> {
            var was = visit.request().getParameter(SEEN + name.replaceFirst(BY_TYPE, ""));
            if (name.startsWith(BY_TYPE) && was != null && !was.equals(values[0])) {
                var type = name.substring(BY_TYPE.length());
                matrix.put(type, depths(type, values[0]));
                seen.put(type, was);
            }
        });
        if (!matrix.isEmpty()) {
            actions.run(setPrivileges, new SetPrivileges.Input(role.id(), matrix, seen), visit.actor());
            Flash.say(visit, visit.text("verb.SetPrivileges.done"), null);
        }
        return Going.to(visit, Found.href(role) + "?tab=" + MatrixTab.NAME);
    }

    private static Map<Privilege, Depth> depths(String type, String letters) {
        if (!letters.matches(LETTERS)) {
            throw new Fault.Malformed(SchemaError.UNKNOWN_TYPE, type, Map.of("name", type + " " + letters));
        }
        var depths = new EnumMap<Privilege, Depth>(Privilege.class);
        for (var privilege : Privilege.values()) {
            var depth = Depth.of(letters.charAt(privilege.number()));
            if (depth != Depth.NONE) {
                depths.put(privilege, depth);
            }
        }
        return depths;
    }
}
