package org.dealwright.edge.pages.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.SchemaError;
import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.frame.Pages;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Hits;

/** What a lookup finds as one types; what was changed last where nothing is typed. */
@Controller
final class LookupController {
    private static final int MOST = 10;
    private static final int LEAST_OF_EACH = 3;
    private final Pages pages;

    LookupController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/lookup/{set:[a-z]+}/{column:[a-z0-9_]+}")
    ResponseEntity<byte[]> find(Visit visit, @PathVariable String set, @PathVariable String column,
            @RequestParam(defaultValue = "") String q) {
        var targets = targets(visit, Found.type(visit, set), column);
        var groups = new ArrayList<Hits.Group>();
        var each = targets.isEmpty() ? 0 : Math.max(LEAST_OF_EACH, MOST / targets.size());
        for (var target : targets) {
            groups.add(new Hits.Group(targets.size() > 1 ? visit.plural(target) : q.isBlank() ? visit.text("ui.lookup.recent") : null,
                    new Candidates(visit, target).of(q.strip(), each)));
        }
        return pages.part(visit, "part/hits.jte", Map.of("hits", new Hits("found", groups, null, true)));
    }

    /** Records of one type, for what is chosen outside a column. */
    @GetMapping("/lookup/{set:[a-z]+}")
    ResponseEntity<byte[]> find(Visit visit, @PathVariable String set, @RequestParam(defaultValue = "") String q) {
        var type = Found.type(visit, set);
        var group = new Hits.Group(q.isBlank() ? visit.text("ui.lookup.recent") : null, new Candidates(visit, type).of(q.strip(), MOST));
        return pages.part(visit, "part/hits.jte", Map.of("hits", new Hits("found", List.of(group), null, true)));
    }

    private static List<RecordType> targets(Visit visit, RecordType type, String name) {
        var column = type.column(name).filter(each -> each.type() instanceof ColumnType.Lookup)
                .orElseThrow(() -> new Fault.NotFound(SchemaError.UNKNOWN_COLUMN, Map.of("field", name)));
        var targets = new ArrayList<RecordType>();
        column.lookup().targets().forEach(target -> visit.registry().find(target.type())
                .filter(found -> visit.reader().guard().standing().holds(found, Privilege.READ)).ifPresent(targets::add));
        return targets;
    }
}
