package org.dueregard.actionplan.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dueregard.actionplan.post.Post;
import org.dueregard.actionplan.post.Posts;
import org.dueregard.actionplan.post.UnitDirectory;
import org.dueregard.actionplan.post.UnownedItem;
import org.dueregard.actionplan.post.UnownedItems;
import org.dueregard.platform.problem.Violation;

/**
 * Posts name the unit that they belong to by its code or its official name. Those that were created
 * before there were units may name something else; they stay as they are, and are reported.
 */
@ApplicationScoped
class UnitsOfPosts implements UnitDirectory, UnownedItems {
    private static final String KIND = "POST_UNIT";
    private static final int REPORTED = 1000;
    private static final String LOST =
            """
            from Post p where p.closedOn is null and p.unit is not null
              and exists (select 1 from Unit v)
              and not exists (select 1 from Unit u
                where u.code = p.unit or lower(u.name) = lower(p.unit))
            """;

    private final Units units;
    private final Posts posts;

    UnitsOfPosts(Units units, Posts posts) {
        this.units = units;
        this.posts = posts;
    }

    @Override
    public List<Violation> unlessUnit(String text, String pointer) {
        return units.named(text).isPresent() || units.count() == 0
                ? List.of()
                : List.of(
                        Violation.at(
                                pointer,
                                "There is no unit "
                                        + text
                                        + "; give the code of one that there is."));
    }

    @Override
    public List<UnownedItem> unowned(Collection<String> filledPosts) {
        return posts.find(LOST + " order by p.code").range(0, REPORTED - 1).stream()
                .map(UnitsOfPosts::lost)
                .toList();
    }

    @Override
    public Map<String, Long> notShown(Collection<String> filledPosts) {
        var all = posts.count(LOST);
        return all > REPORTED ? Map.of(KIND, all - REPORTED) : Map.of();
    }

    private static UnownedItem lost(Post post) {
        return new UnownedItem(
                KIND, post.code(), post.title() + ": there is no unit " + post.unit(), post.code());
    }
}
