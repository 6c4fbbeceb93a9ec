package org.dueregard.actionplan.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dueregard.actionplan.post.OpenItems;
import org.dueregard.actionplan.post.UnownedItem;
import org.dueregard.actionplan.post.UnownedItems;

/**
 * The open actions that a post is accountable for, or delivers, keep it open; those of nobody are
 * reported.
 */
@ApplicationScoped
class BoundActions implements OpenItems, UnownedItems {
    private static final int NAMED = 20;

    /** The list of actions shows them all, page by page. */
    private static final int REPORTED = 1000;

    private static final ActionFilter UNOWNED =
            new ActionFilter(Set.of(), null, null, null, null, null, null, true, false);

    private final Actions actions;

    BoundActions(Actions actions) {
        this.actions = actions;
    }

    @Override
    public List<String> ownedBy(String postCode) {
        return actions.boundTo(postCode, NAMED).stream()
                .map(
                        action ->
                                (action.accountablePost().equals(postCode)
                                                ? "It is accountable for \""
                                                : "It leads on the delivery of \"")
                                        + action.title()
                                        + "\" ("
                                        + action.id()
                                        + ", "
                                        + action.state()
                                        + ").")
                .toList();
    }

    @Override
    public List<UnownedItem> unowned(Collection<String> filledPosts) {
        return actions.page(UNOWNED, filledPosts, null, REPORTED).stream()
                .map(
                        action ->
                                new UnownedItem(
                                        "ACTION",
                                        action.id().toString(),
                                        action.title(),
                                        action.accountablePost()))
                .toList();
    }

    @Override
    public Map<String, Long> notShown(Collection<String> filledPosts) {
        var all = actions.countUnowned(filledPosts);
        return all > REPORTED ? Map.of("ACTION", all - REPORTED) : Map.of();
    }
}
