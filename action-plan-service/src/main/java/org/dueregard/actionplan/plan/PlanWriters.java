package org.dueregard.actionplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.unit.Units;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Who may write a plan: of a local one its unit's lead alone, of any other the programme office.
 */
@ApplicationScoped
class PlanWriters {
    private final Units units;
    private final Bodies bodies;

    PlanWriters(Units units, Bodies bodies) {
        this.units = units;
        this.bodies = bodies;
    }

    void requireWriter(Plan plan, Caller by) {
        var lead = lead(plan);
        if (lead == null) {
            by.requireRole(Roles.PROGRAMME_OFFICE);
        } else {
            by.requirePost(lead);
        }
    }

    /** The post that looks for a gap: of the group that owns the section, or of the unit. */
    String requireAnalyst(Plan plan, Initiative initiative, Caller by) {
        var lead = lead(plan);
        var body = plan.section(initiative.section()).ownerBody();
        var post = lead != null ? lead : body == null ? null : bodies.require(body).chairPost();
        if (post == null) {
            throw DomainException.brokenRule(
                    "Nobody can look for a gap.",
                    List.of(
                            Violation.at(
                                    "",
                                    "No group owns the section "
                                            + initiative.section()
                                            + "; give it to one.")));
        }
        by.requirePost(post);
        return post;
    }

    /** The post that leads the unit of a local plan; null for other plans. */
    @Nullable String lead(Plan plan) {
        return plan.kind() != PlanKind.LOCAL || plan.unit() == null
                ? null
                : units.require(plan.unit()).leadPost();
    }

    List<Violation> unlessBody(String body, String pointer) {
        return bodies.unlessKnown(body, pointer);
    }

    List<Violation> unlessKnown(NewPlan asked) {
        var violations = new ArrayList<>(units.unlessKnown(asked.unit(), "/unit"));
        if (asked.unit() != null) {
            units.withCode(asked.unit())
                    .ifPresent(unit -> violations.addAll(PlanRules.led(unit.leadPost())));
        }
        violations.addAll(bodies.unlessKnown(asked.secretariat(), "/secretariat"));
        for (var i = 0; i < asked.sections().size(); i++) {
            violations.addAll(
                    bodies.unlessKnown(
                            asked.sections().get(i).ownerBody(), "/sections/" + i + "/ownerBody"));
        }
        return violations;
    }
}
