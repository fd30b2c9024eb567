package org.dealwright.core.schema;

/**
 * What happens to the rows that point at a row when something happens to it.
 *
 * @param assign whether they follow a new owner
 * @param share whether they follow sharing and its end
 * @param delete what deletion of the row does to them
 * @param merge whether they move to the surviving row of a merge
 */
public record Cascade(boolean assign, boolean share, OnDelete delete, boolean merge) {
    /** What deleting the row that is pointed at does to the rows that point at it. */
    public enum OnDelete {
        CASCADE, REMOVE_LINK, RESTRICT, NOTHING
    }

    /** The children belong to the row. */
    public static final Cascade PARENTAL = new Cascade(true, true, OnDelete.CASCADE, true);
    /** The link is cleared, nothing else. */
    public static final Cascade REFERENTIAL = new Cascade(false, false, OnDelete.REMOVE_LINK, true);
    /** The row can't be deleted while something points at it. */
    public static final Cascade RESTRICT = new Cascade(false, false, OnDelete.RESTRICT, true);

    public Cascade deleting(OnDelete other) {
        return new Cascade(assign, share, other, merge);
    }

    public Cascade withoutSharing() {
        return new Cascade(assign, false, delete, merge);
    }

    public Cascade withoutMerge() {
        return new Cascade(assign, share, delete, false);
    }
}
