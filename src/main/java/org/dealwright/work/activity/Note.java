package org.dealwright.work.activity;

import static org.dealwright.core.schema.Columns.content;
import static org.dealwright.core.schema.Columns.memo;
import static org.dealwright.core.schema.Columns.text;
import static org.dealwright.core.schema.Columns.whole;
import static org.dealwright.core.schema.Columns.yesNo;
import static org.dealwright.core.schema.Level.BUSINESS;
import static org.dealwright.core.schema.Level.SYSTEM;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.Declaration;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.RecordType;

/** A text with at most one file, hung on a record. */
public final class Note {
    /** The largest file, in bytes: 5 MB. */
    public static final int LARGEST_FILE = 5 * 1024 * 1024;

    private static final Declaration note = RecordType.declare("annotation", "annotations").number(5)
            .ownedByUserOrTeam("annotation_owning_user", "team_annotations", "business_unit_annotations");
    public static final Column<String> TITLE = note.namedBy(text("subject", 500).required(BUSINESS));
    public static final Column<String> TEXT = note.has(memo("notetext", 100_000));
    public static final Column<Ref> ABOUT = note.has(Regarding.byNote());
    public static final Column<Boolean> HAS_FILE = note.has(yesNo("isdocument").required(SYSTEM));
    public static final Column<String> FILE_NAME = note.has(text("filename", 255));
    public static final Column<String> MIME_TYPE = note.has(text("mimetype", 256));
    /** In bytes. */
    public static final Column<Integer> FILE_SIZE = note.has(whole("filesize", 0, 1_000_000_000).calculated());
    public static final Column<byte[]> BODY = note.has(content("documentbody", LARGEST_FILE));
    /** Whether it stays on top of the timeline. */
    public static final Column<Boolean> PINNED = note.has(yesNo("pinned"));
    public static final RecordType TYPE = note.end();

    static final Form FORM = Form.of(TYPE)
            .header(ABOUT, TYPE.owner(), TYPE.createdOn())
            .section("general", TITLE, TEXT, ABOUT)
            .section("file", FILE_NAME, FILE_SIZE)
            .quick(TITLE, TEXT, ABOUT);

    private Note() {
    }
}
