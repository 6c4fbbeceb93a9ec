package org.dueregard.actionplan.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.body.Body;
import org.dueregard.actionplan.body.MemberCapacity;
import org.dueregard.actionplan.plan.Plan;
import org.dueregard.actionplan.plan.PlanKind;
import org.dueregard.actionplan.unit.Units;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes a plan: one unit alone creates, reviews and publishes the corporate plan (report 8
 * of 2002, para 4); a local plan is its unit's, whose lead publishes it.
 */
@ApplicationScoped
public class Secretariats {
    private final Bodies bodies;
    private final Units units;

    Secretariats(Bodies bodies, Units units) {
        this.bodies = bodies;
        this.units = units;
    }

    /** The post in which the caller publishes the plan; anybody else is refused. */
    public String requirePublisher(Plan plan, LocalDate today, Caller by) {
        var posts = owners(plan, today);
        if (posts.isEmpty()) {
            throw DomainException.brokenRule(
                    "Nobody can publish the plan.",
                    List.of(
                            Violation.at(
                                    "",
                                    "The plan "
                                            + plan.code()
                                            + " has no secretariat, and no unit whose lead publishes it.")));
        }
        return requireOneOf(posts, by);
    }

    /** The post in which the caller acts for the body; anybody else is refused. */
    public String requireSeat(String body, LocalDate day, Caller by) {
        return requireOneOf(posts(bodies.require(body), day), by);
    }

    private static String requireOneOf(List<String> posts, Caller by) {
        return posts.stream()
                .filter(by::holds)
                .findFirst()
                .orElseGet(
                        () -> {
                            by.requirePost(posts.getFirst());
                            return posts.getFirst();
                        });
    }

    /** The post in which the caller writes for the plan; null for the programme office. */
    @Nullable String requireWriter(Plan plan, LocalDate today, Caller by) {
        var held = owners(plan, today).stream().filter(by::holds).findFirst();
        if (held.isPresent()) {
            return held.get();
        }
        if (plan.kind() == PlanKind.LOCAL) {
            return requirePublisher(plan, today, by);
        }
        by.requireRole(Roles.PROGRAMME_OFFICE);
        return null;
    }

    /** The post that answers to the public for the plan; null where it has none. */
    @Nullable String contact(Plan plan, LocalDate today) {
        return owners(plan, today).stream().findFirst().orElse(null);
    }

    /** The chair of the secretariat first, then its members; of a local plan its unit's lead. */
    public List<String> owners(Plan plan, LocalDate today) {
        if (plan.kind() == PlanKind.LOCAL) {
            var lead = plan.unit() == null ? null : units.require(plan.unit()).leadPost();
            return lead == null ? List.of() : List.of(lead);
        }
        var secretariat = plan.secretariat();
        return secretariat == null ? List.of() : posts(bodies.require(secretariat), today);
    }

    /** The chair of a body first, then the posts that sit on it that day and work in it. */
    private static List<String> posts(Body body, LocalDate day) {
        return Stream.concat(
                        Stream.of(body.chairPost()),
                        body.members().stream()
                                .filter(each -> each.term().includes(day))
                                .filter(
                                        each ->
                                                each.capacity().votes()
                                                        || each.capacity()
                                                                == MemberCapacity.SECRETARY)
                                .map(each -> each.post())
                                .filter(Objects::nonNull))
                .distinct()
                .toList();
    }
}
