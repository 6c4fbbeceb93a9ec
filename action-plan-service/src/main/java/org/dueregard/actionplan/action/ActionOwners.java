package org.dueregard.actionplan.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.platform.caller.Person;

/** Who owns actions or has owned them: persons, in whatever posts they are now. */
@ApplicationScoped
public class ActionOwners {
    private final Actions actions;
    private final HeldPosts posts;

    ActionOwners(Actions actions, HeldPosts posts) {
        this.actions = actions;
        this.posts = posts;
    }

    /** Everybody who owns one of these or has owned it. */
    public Set<Person> of(Collection<UUID> ids, Instant now) {
        return ids.isEmpty()
                ? Set.of()
                : actions.list("id in ?1", ids).stream()
                        .flatMap(each -> of(each, now).stream())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** A post that has declined it has never taken it on. */
    private Set<Person> of(Action action, Instant now) {
        return action.ownersWith(
                action.state() == ActionState.DECLINED
                        ? Set.of()
                        : posts.appointedDuring(action.tenures(LondonDay.of(now))));
    }
}
