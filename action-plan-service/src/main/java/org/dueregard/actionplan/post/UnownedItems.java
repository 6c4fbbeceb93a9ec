package org.dueregard.actionplan.post;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A feature whose things can be without an owner; the ownership report asks each of them. */
public interface UnownedItems {
    /**
     * What nobody answers for.
     *
     * @param filledPosts codes of the posts that somebody holds or acts in today
     */
    List<UnownedItem> unowned(Collection<String> filledPosts);

    /** How many more of each kind there are, that stand in a list of their own only. */
    default Map<String, Long> notShown(Collection<String> filledPosts) {
        return Map.of();
    }
}
