package org.dueregard.eia.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.UUID;
import org.dueregard.eia.subject.Subjects;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Posts;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.Violation;

/**
 * What decision-makers do: sign off, return, stop. Who acts for a post that the band names decides
 * in it without the role.
 */
@ApplicationScoped
public class Deciding {
    private final Assessments assessments;
    private final Subjects subjects;
    private final MitigationProgresses progresses;
    private final Instance<SigningGuard> guards;
    private final ApprovalRequirements requirements;
    private final Posts posts;
    private final Ledger ledger;
    private final InstantSource clock;

    public Deciding(
            Assessments assessments,
            Subjects subjects,
            MitigationProgresses progresses,
            Instance<SigningGuard> guards,
            ApprovalRequirements requirements,
            Posts posts,
            Ledger ledger,
            InstantSource clock) {
        this.assessments = assessments;
        this.subjects = subjects;
        this.progresses = progresses;
        this.guards = guards;
        this.requirements = requirements;
        this.posts = posts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The subject is locked first, as for a comment: none comes in between looking and signing. */
    @Transactional
    public void decide(UUID id, Verdict verdict, ExpectedVersion seen, Caller by) {
        subjects.lock(assessments.subjectOf(id));
        var assessment = assessments.lock(id);
        var post = verdict.decisionPost();
        var quorum = requirements.of(assessment.current().band());
        var forPost = post != null && assessment.stepsInFor(post, by.person());
        if (!quorum.names(post) || post == null || !(forPost || by.holds(post))) {
            assessment.requireRoleOrStepIn(Roles.DECISION_MAKER, Capacity.DECISION_MAKER, by);
        }
        ledger.requireSame(assessment, seen);
        if (post != null && !forPost) {
            HeldPosts.require(post, by, posts);
        }
        var open = new ArrayList<Violation>();
        if (verdict.outcome().signsOff()) {
            guards.forEach(guard -> open.addAll(guard.violations(id, assessment.subjectId())));
        }
        var setting =
                new DecisionSetting(progresses.placements(assessment.current()), open, quorum);
        ledger.record(
                assessment,
                assessment.decide(verdict, setting, by.person(), clock.instant()),
                by,
                verdict.reason());
    }
}
