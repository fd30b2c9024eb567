package org.dealwright.edge.pages.frame;

import java.util.Optional;

import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.RecordType;

/**
 * The columns of a type whose records can have a file each, by the names that the field gives them.
 *
 * @param kind the media type that its sender called it; not to be believed
 * @param most bytes
 */
public record Attachment(Column<byte[]> content, Column<String> name, Column<String> kind, int most) {
    public static Optional<Attachment> of(RecordType type) {
        return type.columns().stream().filter(column -> column.type() instanceof ColumnType.Content).findFirst()
                .filter(_ -> type.column("filename").isPresent() && type.column("mimetype").isPresent())
                .map(column -> new Attachment(type.common(column.name()), type.common("filename"), type.common("mimetype"), ((ColumnType.Content) column.type()).maxBytes()));
    }
}
