package org.dealwright.edge.webapi.definitions;

import java.util.Set;

/** Names that descriptions of some kinds of column have and others have not; choosing one of them is no mistake. */
final class DescriptionNames {
    private static final Set<String> OF_SOME = Set.of("MaxLength", "Format", "FormatName", "MinValue", "MaxValue", "Precision", "PrecisionSource",
            "DateTimeBehavior", "Targets", "OptionSet", "GlobalOptionSet", "DefaultFormValue", "DefaultValue", "AttributeOf", "ImeMode", "YomiOf",
            "IsCustomizable", "IsAuditEnabled", "ColumnNumber", "IntroducedVersion", "IconSmallName", "IconVectorName", "EntityColor",
            "IsQuickCreateEnabled", "IsValidForQueue", "IsConnectionsEnabled", "IsDuplicateDetectionEnabled", "PrimaryImageAttribute");

    private DescriptionNames() {
    }

    static boolean isKnown(String name) {
        return OF_SOME.contains(name);
    }
}
