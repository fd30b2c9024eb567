package org.dealwright.core.access;

import java.util.List;
import java.util.Map;

import org.dealwright.core.schema.Ownership;
import org.dealwright.core.schema.RecordType;

/**
 * A role that the product comes with.
 * Shape: the depths of a type are eight letters in the order of {@link Privilege}, such as UOOUOOUO; types are logical names.
 *
 * @param unlimited whether types without a row are allowed wholly; else those of the organisation are read and appended to,
 *     others not touched
 */
public record RoleTemplate(String name, Map<String, String> depths, boolean unlimited) {
    private static final List<Privilege> ORDER = List.of(Privilege.values());
    public static final RoleTemplate SYSTEM_ADMINISTRATOR = new RoleTemplate("System Administrator", Map.of(), true);
    private static final String ALL = "OOOOOOOO";
    private static final String READ_AND_APPEND_TO = "-O---O--";
    private static final String NOTHING = "--------";

    public RoleTemplate {
        depths = Map.copyOf(depths);
        depths.forEach(RoleTemplate::check);
    }

    public static RoleTemplate of(String name, Map<String, String> depths) {
        return new RoleTemplate(name, depths, false);
    }

    /** How far the privilege reaches on rows of a type; a type that takes the rights of another has the depths of that one. */
    public Depth depth(RecordType type, Privilege privilege) {
        return Depth.of(depths(type).charAt(ORDER.indexOf(privilege)));
    }

    /** The eight letters of a type. */
    public String depths(RecordType type) {
        var row = depths.get(type.rightsOf());
        return row != null ? row : unlimited ? ALL : type.ownership() == Ownership.ORGANIZATION ? READ_AND_APPEND_TO : NOTHING;
    }

    private static void check(String type, String letters) {
        if (letters.length() != ORDER.size()) {
            throw new IllegalArgumentException("%s has the depths %s".formatted(type, letters));
        }
        letters.chars().forEach(letter -> Depth.of((char) letter));
    }
}
