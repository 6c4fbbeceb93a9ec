package org.dueregard.actionplan.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.work.WorkItem;
import org.dueregard.actionplan.work.WorkItems;
import org.dueregard.actionplan.work.WorkQuery;

/**
 * What waits for chairs because of meetings: referrals wait for the chair of the body that is to
 * answer, and plans that are to be submitted for the chair of their group.
 */
@ApplicationScoped
class MeetingWork implements WorkItems {
    private static final String REFERRAL = "REFERRAL";
    private static final String SUBMISSION = "PLAN_SUBMISSION";

    private final Decisions decisions;
    private final PlanSubmissions submissions;
    private final Meetings meetings;
    private final Bodies bodies;

    MeetingWork(
            Decisions decisions, PlanSubmissions submissions, Meetings meetings, Bodies bodies) {
        this.decisions = decisions;
        this.submissions = submissions;
        this.meetings = meetings;
        this.bodies = bodies;
    }

    @Override
    public List<WorkItem> waiting(WorkQuery query) {
        return switch (query.kind()) {
            case TO_DECIDE ->
                    decisions
                            .waitingFor(
                                    query.posts(),
                                    WorkQuery.uuid(query.afterIdWithoutDay(REFERRAL)),
                                    query.rows())
                            .stream()
                            .map(this::referred)
                            .toList();
            case OVERDUE ->
                    submissions.overdueFor(query.posts(), query.today()).stream()
                            .map(this::submitted)
                            .toList();
            case DUE_SOON ->
                    submissions.dueFor(query.posts(), query.today(), query.soon()).stream()
                            .map(this::submitted)
                            .toList();
            case CLIMBED, TO_ACCEPT -> List.of();
        };
    }

    private WorkItem referred(Decision decision) {
        return new WorkItem(
                REFERRAL,
                decision.id().toString(),
                decision.text(),
                null,
                chair(Objects.requireNonNull(decision.routedTo())),
                0,
                "/v1/decisions/" + decision.id());
    }

    private WorkItem submitted(PlanSubmission submission) {
        return new WorkItem(
                SUBMISSION,
                submission.id().toString(),
                submission.title(),
                dueOn(submission),
                chair(submission.group()),
                0,
                "/v1/plan-submissions/" + submission.id());
    }

    private LocalDate dueOn(PlanSubmission submission) {
        return submission.state() == SubmissionState.MISSED
                ? Objects.requireNonNull(submission.missedOn())
                : meetings.require(submission.meeting()).meetsOn();
    }

    private String chair(String body) {
        return bodies.require(body).chairPost();
    }
}
