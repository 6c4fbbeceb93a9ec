package org.dueregard.actionplan.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.matter.Matter;
import org.dueregard.actionplan.matter.MatterRegister;
import org.dueregard.actionplan.matter.MatterType;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Plans of groups that are to be submitted at a review (report 8 of 2002, para 3). */
@ApplicationScoped
public class Timetabling {
    private final PlanSubmissions submissions;
    private final Meetings meetings;
    private final Bodies bodies;
    private final MatterRegister matters;
    private final Journal journal;
    private final InstantSource clock;

    Timetabling(
            PlanSubmissions submissions,
            Meetings meetings,
            Bodies bodies,
            MatterRegister matters,
            Journal journal,
            InstantSource clock) {
        this.submissions = submissions;
        this.meetings = meetings;
        this.bodies = bodies;
        this.matters = matters;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public PlanSubmission timetable(String group, UUID meeting, String title, Caller by) {
        var violations = new ArrayList<>(bodies.unlessKnown(group, "/group"));
        violations.addAll(unlessToCome(meeting));
        DomainException.refuseIfAny("The plan cannot be timetabled.", violations);
        var submission = new PlanSubmission(group, meeting, title);
        submissions.persist(submission);
        return record(submission, submission.timetabled(), by, null);
    }

    /** The chair of the group submits its plan, late where the review has closed. */
    @Transactional
    public PlanSubmission submit(UUID id, String plan, ExpectedVersion expected, Caller by) {
        var submission = submissions.require(id, expected);
        by.requirePost(bodies.require(submission.group()).chairPost());
        var submitted = submission.submit(plan, LondonDay.of(clock.instant()));
        if (matters.find(new Matter(MatterType.PLAN, plan)).isEmpty()) {
            DomainException.refuseIfAny(
                    "The plan cannot be submitted.",
                    List.of(Violation.at("/plan", "There is no plan " + plan + ".")));
        }
        return record(submission, submitted, by, null);
    }

    @Transactional
    public PlanSubmission retime(
            UUID id, UUID meeting, String reason, ExpectedVersion expected, Caller by) {
        var submission = submissions.require(id, expected);
        var retimed = submission.retime(meeting);
        DomainException.refuseIfAny("The plan cannot be timetabled.", unlessToCome(meeting));
        return record(submission, retimed, by, reason);
    }

    private List<Violation> unlessToCome(UUID meeting) {
        return meetings.findByIdOptional(meeting)
                .map(MeetingRules::submitAt)
                .orElseGet(
                        () ->
                                List.of(
                                        Violation.at(
                                                "/meeting",
                                                "There is no meeting " + meeting + ".")));
    }

    private PlanSubmission record(
            PlanSubmission submission, SubmissionFact fact, Caller by, @Nullable String reason) {
        submissions.flush();
        journal.record(fact, by, reason);
        return submission;
    }
}
