package org.dueregard.actionplan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.ActionFilter;
import org.dueregard.actionplan.action.Actions;
import org.dueregard.actionplan.post.HeldPosts;
import org.jspecify.annotations.Nullable;

/** Giving actions out as rows, some at a time. */
@ApplicationScoped
public class Exporting {
    private final Actions actions;
    private final HeldPosts posts;
    private final RegisteredActions register;
    private final InstantSource clock;

    Exporting(Actions actions, HeldPosts posts, RegisteredActions register, InstantSource clock) {
        this.actions = actions;
        this.posts = posts;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Some rows, and where the next ones begin.
     *
     * @param last null where there were none
     */
    public record Some(List<ActionRow> rows, @Nullable UUID last) {
        public Some {
            rows = List.copyOf(rows);
        }
    }

    @Transactional
    public Some some(ActionFilter filter, @Nullable UUID after, int most) {
        var filled = posts.filledOn(LondonDay.of(clock.instant()));
        var found = actions.page(filter, filled, after, most);
        var rows = register.rows(found);
        return new Some(rows, found.isEmpty() ? after : found.getLast().id());
    }
}
