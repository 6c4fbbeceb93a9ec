package org.dueregard.actionplan.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The posts that lead on a strand.
 *
 * @param posts in the printed order
 * @param primary the one of them that trouble climbs to; null where joint leads have named none
 */
public record Leads(List<String> posts, @Nullable String primary) {
    public Leads {
        posts = List.copyOf(posts);
        primary = primary == null && posts.size() == 1 ? posts.getFirst() : primary;
    }
}
