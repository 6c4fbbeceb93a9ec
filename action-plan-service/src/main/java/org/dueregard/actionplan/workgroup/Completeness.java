package org.dueregard.actionplan.workgroup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.body.Body;
import org.dueregard.actionplan.body.Membership;
import org.dueregard.actionplan.post.Ownership;
import org.dueregard.actionplan.post.Post;
import org.dueregard.actionplan.post.Posts;
import org.dueregard.actionplan.unit.Unit;
import org.dueregard.actionplan.unit.Units;
import org.jspecify.annotations.Nullable;

/** What working groups lack today. */
@ApplicationScoped
public class Completeness {
    private final WorkingGroups groups;
    private final Bodies bodies;
    private final Posts posts;
    private final Units units;
    private final InstantSource clock;

    Completeness(
            WorkingGroups groups, Bodies bodies, Posts posts, Units units, InstantSource clock) {
        this.groups = groups;
        this.bodies = bodies;
        this.posts = posts;
        this.units = units;
        this.clock = clock;
    }

    public List<Shortfall> of(WorkingGroup group) {
        var today = LondonDay.of(clock.instant());
        var body = bodies.require(group.body());
        var concerned =
                groups.businessAreasOf(group.plan()).stream()
                        .map(this::area)
                        .collect(Collectors.toSet());
        return WorkingGroupRules.shortfalls(
                new Staff(
                        isFilled(body.chairPost(), group.chairRole(), today),
                        isFilled(group.leadPost(), group.leadRole(), today),
                        represented(body, today),
                        concerned));
    }

    private boolean isFilled(@Nullable String post, String role, LocalDate today) {
        return post != null
                && posts.withCode(post)
                        .filter(each -> role.equals(each.role()))
                        .filter(each -> each.ownershipOn(today) == Ownership.OWNED)
                        .isPresent();
    }

    /** The areas of those who sit with a voice, and the areas above them. */
    private Set<String> represented(Body body, LocalDate today) {
        return body.members().stream()
                .filter(each -> each.capacity().votes())
                .filter(each -> each.term().includes(today))
                .map(Membership::post)
                .filter(Objects::nonNull)
                .flatMap(each -> posts.withCode(each).stream())
                .map(Post::unit)
                .filter(Objects::nonNull)
                .flatMap(this::areas)
                .collect(Collectors.toSet());
    }

    private Stream<String> areas(String unit) {
        return Stream.iterate(area(unit), Objects::nonNull, this::above);
    }

    private @Nullable String above(String unit) {
        return units.withCode(unit).map(Unit::parent).orElse(null);
    }

    /** The code of the unit that an action or post names by its code or name, else its words. */
    private String area(String words) {
        return units.find("code = ?1 or name = ?1 order by code", words)
                .firstResultOptional()
                .map(Unit::code)
                .orElse(words);
    }
}
