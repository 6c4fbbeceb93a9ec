package org.dueregard.actionplan.obligation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line that something climbs: the post that owes it, and the posts above, nearest first.
 *
 * @param above the chair of the body to which it is owed (or the champion who takes the chair's
 *     place), the chair of the body above that, and so on; fewer where the line ends
 */
public record Line(String owner, List<String> above) {
    public Line {
        above = List.copyOf(above);
    }

    /** The post that a step reaches; null where it leads to nobody. */
    public @Nullable String reachedBy(Rung rung) {
        return switch (rung.target()) {
            case OWNER -> owner;
            case CHAIR -> above(0);
            case PARENT_CHAIR -> above(1);
            case GRANDPARENT_CHAIR -> above(2);
            case POST -> rung.post();
        };
    }

    private @Nullable String above(int height) {
        return height < above.size() ? above.get(height) : null;
    }
}
