package org.dueregard.actionplan.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.obligation.Line;
import org.dueregard.actionplan.obligation.Lines;
import org.dueregard.actionplan.plan.GroupActions;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.actionplan.unit.Unit;
import org.dueregard.actionplan.unit.Units;
import org.jspecify.annotations.Nullable;

/**
 * Whom an overdue action climbs to: the chair of its group and the boards above; where it is no
 * group's, the post that leads its unit, as the area's champion, and those that lead the units
 * above. An action of several groups climbs in the one that comes first by its code.
 */
@ApplicationScoped
class Superiors {
    private static final int HIGHEST = 3;

    private final GroupActions groups;
    private final Lines lines;
    private final HeldPosts posts;
    private final Units units;

    Superiors(GroupActions groups, Lines lines, HeldPosts posts, Units units) {
        this.groups = groups;
        this.lines = lines;
        this.posts = posts;
        this.units = units;
    }

    Line of(Action action) {
        var owner = action.accountablePost();
        var bodies = groups.bodiesOf(action.id());
        return bodies.isEmpty()
                ? new Line(owner, champions(posts.unitOf(owner)))
                : lines.of(owner, bodies.first());
    }

    private List<String> champions(@Nullable String first) {
        var leads = new ArrayList<String>();
        var next = first;
        for (var height = 0; next != null && height < HIGHEST; height++) {
            var unit = units.named(next);
            unit.map(Unit::leadPost).ifPresent(leads::add);
            next = unit.map(Unit::parent).orElse(null);
        }
        return leads;
    }
}
