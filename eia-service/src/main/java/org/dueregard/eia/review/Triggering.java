package org.dueregard.eia.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.dueregard.eia.assessment.Assessment;
import org.dueregard.eia.assessment.AssessmentStatus;
import org.dueregard.eia.assessment.Assessments;
import org.dueregard.eia.assessment.CauseKind;
import org.dueregard.eia.assessment.MitigationProgress;
import org.dueregard.eia.assessment.MitigationProgresses;
import org.dueregard.eia.assessment.Notice;
import org.dueregard.eia.assessment.Opening;
import org.dueregard.eia.assessment.RequiredBy;
import org.dueregard.eia.monitoring.Told;
import org.dueregard.eia.monitoring.Watch;
import org.dueregard.eia.subject.SubjectState;
import org.dueregard.eia.subject.Subjects;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/**
 * What makes reviews due, and what is added to them; all of it by the system. It is safe to be told
 * the same thing again: a cause stands once in the review that is under way.
 */
@ApplicationScoped
public class Triggering {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Caller SYSTEM = Caller.system("eia");

    /** How long a review may take, a default of this service. */
    private static final int DAYS_TO_REVIEW = 60;

    private static final int DAYS_TO_ASSESS = 90;
    private static final int AT_ONCE = 100;

    private final Reviews reviews;
    private final Assessments assessments;
    private final MitigationProgresses progresses;
    private final Subjects subjects;
    private final Opening opening;
    private final Watch watch;
    private final Journal journal;
    private final InstantSource clock;

    public Triggering(
            Reviews reviews,
            Assessments assessments,
            MitigationProgresses progresses,
            Subjects subjects,
            Opening opening,
            Watch watch,
            Journal journal,
            InstantSource clock) {
        this.reviews = reviews;
        this.assessments = assessments;
        this.progresses = progresses;
        this.subjects = subjects;
        this.opening = opening;
        this.watch = watch;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A disparity was detected: the assessments that it names, and those of the policies that it
     * names, become due for review; a policy without an assessment needs one now.
     */
    @Transactional
    public void disparityDetected(
            String disparityId,
            String summary,
            CauseDetails details,
            List<UUID> assessmentIds,
            List<UUID> subjectIds) {
        var at = clock.instant();
        var affected = new LinkedHashSet<UUID>();
        for (var subjectId : subjectIds.stream().distinct().sorted().toList()) {
            var subject = subjects.findByIdOptional(subjectId);
            if (subject.isEmpty() || subject.get().state() == SubjectState.WITHDRAWN) {
                continue;
            }
            affected.add(
                    opening.require(
                                    subjectId,
                                    RequiredBy.DISPARITY,
                                    disparityId,
                                    day().plusDays(DAYS_TO_ASSESS),
                                    SYSTEM)
                            .id());
        }
        affected.addAll(assessmentIds);
        var cause = new ReviewCause(CauseKind.DISPARITY, disparityId, summary, details, at);
        affected.stream()
                .sorted()
                .map(assessments::lockIfThere)
                .flatMap(Optional::stream)
                .forEach(assessment -> cause(assessment, cause));
    }

    /** The days of review that have come, some at a time; answers how many there were. */
    @Transactional
    public int datesHaveCome() {
        var today = day();
        var due = assessments.dueForReviewBy(today, AT_ONCE);
        for (var id : due) {
            var assessment = assessments.lock(id);
            var nextReviewOn = assessment.current().nextReviewOn();
            if (assessment.inForce() && nextReviewOn != null && !nextReviewOn.isAfter(today)) {
                cause(
                        assessment,
                        new ReviewCause(
                                CauseKind.DATE,
                                nextReviewOn.toString(),
                                "The day of the next review has come.",
                                CauseDetails.NONE,
                                clock.instant()));
            }
        }
        return due.size();
    }

    /**
     * Somebody reports a complaint, a change of the policy or a finding: it makes the review due,
     * or has to be answered by the draft. Empty where no review is under way afterwards.
     */
    @Transactional
    public Optional<UUID> reported(UUID assessmentId, Report report, Caller by) {
        DomainException.refuseIfAny(
                "This cannot be reported.", ReviewRules.ofReport(report, day()));
        var assessment = assessments.lock(assessmentId);
        if (isWithdrawn(assessment)) {
            throw DomainException.illegalTransition(
                    "The subject was withdrawn; there is nothing in force that could be reviewed.");
        }
        if (assessment.current().status() == AssessmentStatus.STOPPED) {
            throw DomainException.illegalTransition(
                    "The assessment was stopped; there is nothing in force that could be reviewed.");
        }
        cause(
                assessment,
                new ReviewCause(
                        report.kind(),
                        report.ref(),
                        report.summary(),
                        CauseDetails.NONE,
                        clock.instant()),
                by);
        return reviews.openOf(assessmentId).map(Review::id);
    }

    /**
     * What was assessed says something else now: in force, its review is due; where it was
     * submitted, those who assure and decide hear of it. Whoever still writes has it before them.
     */
    void rewritten(Assessment assessment, String ref, String summary, Caller by) {
        switch (assessment.current().status()) {
            case DRAFT, CHANGES_REQUESTED, RETURNED, STOPPED, SUPERSEDED -> {
                // Nothing was read that is otherwise now.
            }
            case IN_QA, FOR_DECISION, SIGNED_OFF, PUBLISHED, WITHHELD, REVIEW_DUE ->
                    cause(
                            assessment,
                            new ReviewCause(
                                    CauseKind.POLICY_CHANGE,
                                    ref,
                                    summary,
                                    CauseDetails.NONE,
                                    clock.instant()),
                            by);
        }
    }

    private void cause(Assessment assessment, ReviewCause cause) {
        cause(assessment, cause, SYSTEM);
    }

    private void cause(Assessment assessment, ReviewCause cause, Caller by) {
        if (isWithdrawn(assessment)) {
            return;
        }
        var due = day().plusDays(DAYS_TO_REVIEW);
        if (assessment.inForce()) {
            journal.record(assessment.reviewDue(due), by, cause.summary());
            var review =
                    new Review(
                            Ids.next(), assessment.id(), assessment.currentVersion(), cause, due);
            reviews.persist(review);
            journal.record(review.opened(), by, cause.summary());
            var signed = assessment.current().signedAt();
            watch.toldSince(
                            assessment.subjectId(),
                            assessment.id(),
                            signed == null ? Instant.EPOCH : signed)
                    .forEach(told -> add(review, told));
        } else if (assessment.current().status() == AssessmentStatus.REVIEW_DUE) {
            reviews.openOf(assessment.id())
                    .flatMap(review -> review.add(cause, due))
                    .ifPresent(fact -> journal.record(fact, by, cause.summary()));
        } else if (assessment.current().status() != AssessmentStatus.STOPPED) {
            var notice = new Notice(cause.kind(), cause.ref(), cause.summary(), cause.notedAt());
            if (assessment.note(notice)) {
                journal.record(assessment.noted(notice), by, cause.summary());
            }
        }
    }

    private boolean isWithdrawn(Assessment assessment) {
        return subjects.require(assessment.subjectId()).state() == SubjectState.WITHDRAWN;
    }

    /** Something about a disparity or its action: it stands in each review that it caused. */
    @Transactional
    public void evidenceOfDisparity(
            String disparityId, EvidenceKind kind, String summary, EvidenceDetails details) {
        for (var assessmentId : reviews.assessmentsWith(CauseKind.DISPARITY, disparityId)) {
            assessments.lock(assessmentId);
            reviews.lastWith(assessmentId, CauseKind.DISPARITY, disparityId)
                    .ifPresent(
                            review ->
                                    add(
                                            review,
                                            kind,
                                            details.actionId() == null
                                                    ? disparityId
                                                    : details.actionId(),
                                            summary,
                                            details));
        }
    }

    /**
     * Monitoring tells of policies, or of an assessment: it stands in each review that is under
     * way. In one that is opened later it stands from the beginning.
     */
    @Transactional
    public void toldByMonitoring(
            Told told, Collection<UUID> subjectIds, Collection<UUID> assessmentIds) {
        var affected = new TreeSet<>(assessmentIds);
        subjectIds.stream().map(assessments::idOf).filter(Objects::nonNull).forEach(affected::add);
        affected.stream()
                .map(assessments::lockIfThere)
                .flatMap(Optional::stream)
                .map(assessment -> reviews.openOf(assessment.id()))
                .flatMap(Optional::stream)
                .forEach(review -> add(review, told));
    }

    private void add(Review review, Told told) {
        var kind =
                switch (told.kind()) {
                    case REPORT -> EvidenceKind.MONITORING_REPORT;
                    case FINDING -> EvidenceKind.MONITORING_FINDING;
                };
        add(review, kind, told.ref(), told.summary(), EvidenceDetails.NONE);
    }

    /** Something about a mitigation's action: it stands in the review that is under way, if any. */
    @Transactional
    public void evidenceOfMitigation(
            UUID mitigationId, EvidenceKind kind, String summary, EvidenceDetails details) {
        progresses
                .findByIdOptional(mitigationId)
                .map(MitigationProgress::assessmentId)
                .flatMap(assessments::lockIfThere)
                .flatMap(assessment -> reviews.openOf(assessment.id()))
                .ifPresent(
                        review ->
                                add(
                                        review,
                                        kind,
                                        Objects.requireNonNull(details.actionId()),
                                        summary,
                                        details));
    }

    private void add(
            Review review, EvidenceKind kind, String ref, String summary, EvidenceDetails details) {
        var added =
                review.add(
                        new ReviewEvidence(
                                Ids.next(), kind, ref, summary, details, clock.instant()));
        journal.record(added, SYSTEM, summary);
    }

    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
