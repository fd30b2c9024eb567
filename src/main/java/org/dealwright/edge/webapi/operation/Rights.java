package org.dealwright.edge.webapi.operation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

import org.dealwright.core.access.Privilege;
import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.webapi.WebApiError;

/** Rights on a record as the web API writes them: {@code ReadAccess, WriteAccess}. */
final class Rights {
    private static final Map<Privilege, String> NAMES = new EnumMap<>(Map.of(
            Privilege.READ, "ReadAccess", Privilege.WRITE, "WriteAccess", Privilege.APPEND, "AppendAccess", Privilege.APPENDTO, "AppendToAccess",
            Privilege.CREATE, "CreateAccess", Privilege.DELETE, "DeleteAccess", Privilege.SHARE, "ShareAccess", Privilege.ASSIGN, "AssignAccess"));

    private Rights() {}

    static Type.Choice type() {
        var members = new LinkedHashMap<String, Integer>();
        members.put("None", 0);
        NAMES.forEach((privilege, name) -> members.put(name, privilege.mask()));
        return new Type.Choice("AccessRights", members, true);
    }

    /** The masks of the privileges, added. Shape: names joined by commas, or the number itself. */
    static int mask(JsonNode json) {
        if (json.canConvertToExactIntegral() && json.canConvertToInt()) {
            return json.asInt();
        }
        return Arrays.stream(json.stringValueOpt().orElseThrow(Rights::invalid).split(",", -1)).map(String::strip)
                .filter(name -> !name.isEmpty() && !name.equals("None")).mapToInt(Rights::one).reduce(0, (all, each) -> all | each);
    }

    private static int one(String name) {
        return NAMES.entrySet().stream().filter(each -> each.getValue().equals(name)).map(Entry::getKey).findFirst().orElseThrow(Rights::invalid).mask();
    }

    static String written(int mask) {
        var names = NAMES.entrySet().stream().filter(each -> (mask & each.getKey().mask()) != 0).map(Entry::getValue).collect(Collectors.joining(", "));
        return names.isEmpty() ? "None" : names;
    }

    private static Fault.Malformed invalid() {
        return new Fault.Malformed(WebApiError.PARAMETER_INVALID, "AccessMask", Map.of("name", "AccessMask", "expected", "ReadAccess, WriteAccess"));
    }
}
