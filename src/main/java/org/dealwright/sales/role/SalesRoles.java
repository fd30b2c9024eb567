package org.dealwright.sales.role;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import org.dealwright.core.access.RoleTemplate;
import org.dealwright.core.access.RoleTemplates;

/** The stock roles, with the depths that real organisations of the field's standard were measured to have. */
@Component
final class SalesRoles implements RoleTemplates {
    /** One column a role, in this order. */
    private static final List<String> NAMES = List.of("Salesperson", "Sales Manager", "Vice President of Sales", "CEO-Business Manager");

    /** Types, then the depths of each role; create, read, write, delete, append, append to, assign, share. */
    private static final String MATRIX = """
            lead opportunity account contact                      UOOUOOUO BOOBOOBO DOODOODO OOOOOOOO
            activitypointer                                       UOBUBBUO BOBBBBBO DOBDDDDO OOOOOOOO
            annotation                                            UOUUBBUO BOUBBBBO DOUDDDDO OOOOOOOO
            connection                                            UOOUOOUO BOOBOOBO DOODOODO OOOOOOOO
            connectionrole                                        -O---O-- -O---O-- OOOOOO-- OOOOOO--
            competitor                                            OO--OO-- OOOOOO-- OOOOOO-- OOOOOO--
            salesliterature                                       -O--OO-- OOOOOO-- OOOOOO-- OOOOOO--
            subject                                               -O---O-- -O---O-- OOOOOO-- OOOOOO--
            quote salesorder invoice                              UOBUBBUO BOBBBBBO DODDDDDO OOOOOOOO
            product                                               -O--OO-- OOOOOO-- OOOOOO-- OOOOOO--
            team                                                  -O---O-- BOOOOO-- DOOOOO-- OOOOOO--
            import                                                UUUUUU-- UUUUUU-- UUUUUU-- UUUUUU--
            leadtoopportunitysalesprocess opportunitysalesprocess OOOOOO-- OOOOOO-- OOOOOO-- --------
            businessprocessflowinstance                           OOOOOO-- OOOOOO-- OOOOOO-- --------
            workflow                                              -O---O-- OOOOOO-- OOOOOO-- -O---O--
            """;

    @Override
    public List<RoleTemplate> roles() {
        return IntStream.range(0, NAMES.size()).mapToObj(at -> RoleTemplate.of(NAMES.get(at), column(at))).toList();
    }

    private static Map<String, String> column(int role) {
        var depths = new HashMap<String, String>();
        for (var line : MATRIX.lines().toList()) {
            var words = List.of(line.split(" +"));
            var types = words.size() - NAMES.size();
            words.subList(0, types).forEach(type -> depths.put(type, words.get(types + role)));
        }
        return depths;
    }
}
