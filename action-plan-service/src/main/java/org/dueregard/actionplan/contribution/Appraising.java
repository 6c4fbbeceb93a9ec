package org.dueregard.actionplan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.Actions;
import org.dueregard.actionplan.post.Post;
import org.dueregard.actionplan.post.Posts;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;

/** Giving a person's outcomes to whom they belong. */
@ApplicationScoped
public class Appraising {
    private static final int AT_ONCE = 500;

    private final Posts posts;
    private final Actions actions;
    private final InstantSource clock;

    Appraising(Posts posts, Actions actions, InstantSource clock) {
        this.posts = posts;
        this.actions = actions;
        this.clock = clock;
    }

    /**
     * The person reads all of it; whoever holds the post that manages one of theirs reads what they
     * did in that one. Everybody else is refused, whether there is such a person or not.
     */
    @Transactional
    public Contribution of(Person person, Caller by) {
        var held = posts.everHeldBy(person);
        var seen = by.person().equals(person) ? held : held.stream().filter(managedBy(by)).toList();
        if (seen.isEmpty() && !by.person().equals(person)) {
            throw DomainException.forbidden(
                    "contribution-private",
                    "Only the person and the holder of the post that manages theirs may read this.");
        }
        var today = LondonDay.of(clock.instant());
        return new Contribution(
                person,
                today,
                seen.stream()
                        .flatMap(post -> Outcomes.of(person, post, all(post), today).stream())
                        .toList());
    }

    private static Predicate<Post> managedBy(Caller by) {
        return post -> post.managerPost() != null && by.holds(post.managerPost());
    }

    private List<Action> all(Post post) {
        var all = new ArrayList<Action>();
        List<Action> page;
        do {
            var after = all.isEmpty() ? null : all.getLast().id();
            page = actions.everOf(post.code(), after, AT_ONCE);
            all.addAll(page);
        } while (page.size() == AT_ONCE);
        return all;
    }
}
