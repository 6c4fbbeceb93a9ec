package org.dueregard.actionplan.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dueregard.actionplan.post.OpenItems;

/** The open actions that a post is accountable for keep it open. */
@ApplicationScoped
class BoundActions implements OpenItems {
    private static final int NAMED = 20;

    private final Actions actions;

    BoundActions(Actions actions) {
        this.actions = actions;
    }

    @Override
    public List<String> ownedBy(String postCode) {
        return actions.boundTo(postCode, NAMED).stream()
                .map(
                        action ->
                                "It is accountable for \""
                                        + action.title()
                                        + "\" ("
                                        + action.id()
                                        + ", "
                                        + action.state()
                                        + ").")
                .toList();
    }
}
