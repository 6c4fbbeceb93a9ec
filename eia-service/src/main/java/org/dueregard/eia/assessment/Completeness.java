package org.dueregard.eia.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.eia.assessment.Waiting.Waiter;
import org.dueregard.eia.assessment.Waiting.WaiterKind;
import org.dueregard.eia.subject.SubjectSnapshot;
import org.dueregard.eia.subject.Subjects;
import org.dueregard.platform.caller.Roles;
import org.jspecify.annotations.Nullable;

/**
 * What the present version still lacks before it can be submitted, and what it waits for on its
 * way; a reading, at any time.
 */
@ApplicationScoped
public class Completeness {
    private static final String ASSURED =
            "Scrutiny of the MPS equalities scheme 2008, para 11: quality assurance of every"
                    + " assessment";
    private static final String DUTY = "Equality Act 2010, s. 149";
    private static final String PLACED =
            "Inclusion and Diversity Strategy 2017-2021, objective 2: mitigating actions placed";
    private static final String PUBLISHED =
            "Diversity strategy progress report 2002, App. 2 action 6: results are published";
    private static final String REVIEWED =
            "Race and Diversity Strategy 2005: policies are monitored and evolve";

    private final Assessments assessments;
    private final MitigationProgresses progresses;
    private final Subjects subjects;
    private final Yardsticks yardsticks;
    private final ApprovalRequirements requirements;
    private final InstantSource clock;

    public Completeness(
            Assessments assessments,
            MitigationProgresses progresses,
            Subjects subjects,
            Yardsticks yardsticks,
            ApprovalRequirements requirements,
            InstantSource clock) {
        this.assessments = assessments;
        this.progresses = progresses;
        this.subjects = subjects;
        this.yardsticks = yardsticks;
        this.requirements = requirements;
        this.clock = clock;
    }

    /**
     * How a version stands.
     *
     * @param gaps what its content lacks, rule by rule
     * @param next the step that comes now
     */
    public record Standing(List<Waiting> gaps, List<Waiting> next) {}

    public Standing of(UUID assessmentId) {
        var assessment = assessments.require(assessmentId);
        var subject = subjects.require(assessment.subjectId()).snapshot();
        var writers =
                assessment.assignments().stream()
                        .collect(Collectors.toMap(PartAssignment::part, PartAssignment::person));
        var gaps =
                SubmissionRules.gaps(
                                assessment.draft(
                                        subject,
                                        yardsticks.forPresentVersionOf(assessment),
                                        clock.instant()))
                        .stream()
                        .map(gap -> waiting(gap, writers))
                        .toList();
        return new Standing(gaps, next(assessment, subject, gaps.isEmpty()));
    }

    private static Waiting waiting(Gap gap, Map<ContentPart, String> writers) {
        var part = ContentPart.at(gap.violation().pointer()).orElse(null);
        var writer = part == null ? null : writers.get(part);
        return new Waiting(gap, part, writerOrAuthors(writer));
    }

    private static Waiter writerOrAuthors(@Nullable String writer) {
        return writer == null
                ? new Waiter(WaiterKind.ROLE, Roles.POLICY_AUTHOR)
                : new Waiter(WaiterKind.PERSON, writer);
    }

    private List<Waiting> next(Assessment assessment, SubjectSnapshot subject, boolean complete) {
        return switch (assessment.current().status()) {
            case DRAFT ->
                    complete
                            ? List.of(
                                    role(
                                            "submitted",
                                            "submit the draft",
                                            DUTY,
                                            Roles.POLICY_AUTHOR))
                            : List.of();
            case CHANGES_REQUESTED, RETURNED ->
                    List.of(
                            role(
                                    "taken-up-again",
                                    "take up again what was sent back",
                                    ASSURED,
                                    Roles.POLICY_AUTHOR));
            case IN_QA ->
                    List.of(
                            role(
                                    "assured",
                                    "answer the checklist: pass the version or request changes",
                                    ASSURED,
                                    Roles.ASSURER));
            case FOR_DECISION -> beforeDecision(assessment);
            case SIGNED_OFF ->
                    List.of(
                            role(
                                    "published",
                                    "publish the version, or withhold it with a reason",
                                    PUBLISHED,
                                    Roles.PUBLISHER));
            case REVIEW_DUE ->
                    List.of(
                            Waiting.step(
                                    "reviewed",
                                    "propose how the review ends",
                                    REVIEWED,
                                    WaiterKind.POST,
                                    subject.accountablePost()));
            case PUBLISHED, WITHHELD, STOPPED, SUPERSEDED -> List.of();
        };
    }

    private List<Waiting> beforeDecision(Assessment assessment) {
        var steps = new ArrayList<Waiting>();
        var placements = progresses.placements(assessment.current());
        for (var mitigation : assessment.current().content().mitigations()) {
            if (placements.get(mitigation.id()) == MitigationState.PROPOSED) {
                steps.add(
                        Waiting.step(
                                "mitigation-placed",
                                "take on mitigation " + mitigation.ref() + ", or decline it",
                                PLACED,
                                WaiterKind.POST,
                                mitigation.ownerPost()));
            }
        }
        var given = assessment.current().standingApprovals();
        var quorum = requirements.of(assessment.current().band());
        var waitedFor = quorum.waitedFor(given);
        for (var post : waitedFor) {
            steps.add(
                    Waiting.step(
                            "decided-in-post",
                            "decide on the version in the post " + post,
                            QuorumRules.SOURCE,
                            WaiterKind.POST,
                            post));
        }
        if (waitedFor.isEmpty() || quorum.open(given) > 0) {
            steps.add(role("decided", "decide on the version", DUTY, Roles.DECISION_MAKER));
        }
        return steps;
    }

    private static Waiting role(String rule, String message, String source, String role) {
        return Waiting.step(rule, message, source, WaiterKind.ROLE, role);
    }
}
