package org.dueregard.eia.commentperiod;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether comments are taken.
 *
 * @param closesOn the last day, or null where none was set
 * @param open whether that day is not over
 * @param tag of the setting; 0 where none was made
 */
public record CommentWindow(@Nullable LocalDate closesOn, boolean open, long tag) {
    static final CommentWindow UNLIMITED = new CommentWindow(null, true, 0);

    /** The same, of something that takes no comments any more. */
    public CommentWindow shut() {
        return new CommentWindow(closesOn, false, tag);
    }
}
