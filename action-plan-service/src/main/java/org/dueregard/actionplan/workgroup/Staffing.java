package org.dueregard.actionplan.workgroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.plan.Plans;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Forming working groups for plans, and naming who leads their work. */
@ApplicationScoped
public class Staffing {
    private final WorkingGroups groups;
    private final Bodies bodies;
    private final Plans plans;
    private final HeldPosts posts;
    private final Journal journal;

    Staffing(WorkingGroups groups, Bodies bodies, Plans plans, HeldPosts posts, Journal journal) {
        this.groups = groups;
        this.bodies = bodies;
        this.plans = plans;
        this.posts = posts;
        this.journal = journal;
    }

    @Transactional
    public WorkingGroup form(NewWorkingGroup asked, Caller by) {
        if (groups.findByIdOptional(asked.body()).isPresent()) {
            throw DomainException.conflict(
                    "already-exists",
                    "There is one already",
                    "The body " + asked.body() + " is a working group already.");
        }
        var violations = new ArrayList<>(bodies.unlessKnown(asked.body(), "/body"));
        if (plans.withCode(asked.plan()).isEmpty()) {
            violations.add(Violation.at("/plan", "There is no plan " + asked.plan() + "."));
        }
        violations.addAll(unlessOpen(asked.leadPost(), "/leadPost"));
        DomainException.refuseIfAny("The working group cannot be formed.", violations);
        var group = new WorkingGroup(asked);
        groups.persist(group);
        return record(group, group.formed(), by, null);
    }

    @Transactional
    public WorkingGroup nameLead(
            String body, String post, String reason, ExpectedVersion expected, Caller by) {
        var group = groups.require(body, expected);
        DomainException.refuseIfAny("The post cannot lead it.", unlessOpen(post, "/post"));
        return record(group, group.beLedBy(post), by, reason);
    }

    private List<Violation> unlessOpen(@Nullable String post, String pointer) {
        return post == null ? List.of() : posts.unlessOpen(post, pointer);
    }

    private WorkingGroup record(
            WorkingGroup group, WorkingGroupFact fact, Caller by, @Nullable String reason) {
        groups.flush();
        journal.record(fact, by, reason);
        return group;
    }
}
