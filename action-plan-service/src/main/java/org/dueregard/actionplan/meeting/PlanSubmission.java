package org.dueregard.actionplan.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.jspecify.annotations.Nullable;

/** A plan that a group is to submit at a review, which is a meeting of another body. */
@Entity
@Table(name = "plan_submission")
public class PlanSubmission {
    @Id private UUID id;
    @Version private long version;
    private String groupBody;
    private UUID meetingId;
    private String title;

    @Enumerated(EnumType.STRING)
    private SubmissionState state;

    private @Nullable String plan;
    private @Nullable LocalDate submittedOn;
    private @Nullable LocalDate missedOn;

    protected PlanSubmission() {}

    PlanSubmission(String group, UUID meeting, String title) {
        this.id = Ids.next();
        this.groupBody = group;
        this.meetingId = meeting;
        this.title = title;
        this.state = SubmissionState.TIMETABLED;
    }

    /** As the audit keeps it. */
    public record State(
            String group,
            UUID meeting,
            String title,
            SubmissionState state,
            @Nullable String plan,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate missedOn) {}

    SubmissionFact timetabled() {
        return new SubmissionFact(id, "plan-submission.timetabled", null, snapshot());
    }

    /** The group submits a plan, in time or after it was missed. */
    SubmissionFact submit(String submitted, LocalDate day) {
        var next = SubmissionTransition.SUBMIT.from(state);
        var before = snapshot();
        plan = submitted;
        submittedOn = day;
        state = next;
        return changed("plan-submission.submitted", before);
    }

    /** The review has closed without it. */
    SubmissionFact miss(LocalDate day) {
        var next = SubmissionTransition.MISS.from(state);
        var before = snapshot();
        missedOn = day;
        state = next;
        return changed("plan-submission.missed", before);
    }

    /** It is due at another review; that one was missed stays on record. */
    SubmissionFact retime(UUID meeting) {
        var next = SubmissionTransition.RETIME.from(state);
        var before = snapshot();
        meetingId = meeting;
        state = next;
        return changed("plan-submission.timetabled-anew", before);
    }

    private SubmissionFact changed(String name, State before) {
        return new SubmissionFact(id, name, before, snapshot());
    }

    private State snapshot() {
        return new State(groupBody, meetingId, title, state, plan, submittedOn, missedOn);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** The group that submits it. */
    public String group() {
        return groupBody;
    }

    /** The review at which it is due. */
    public UUID meeting() {
        return meetingId;
    }

    public String title() {
        return title;
    }

    public SubmissionState state() {
        return state;
    }

    /** The plan that was submitted; null before that. */
    public @Nullable String plan() {
        return plan;
    }

    public @Nullable LocalDate submittedOn() {
        return submittedOn;
    }

    /** The last review that closed without it; null where none has. */
    public @Nullable LocalDate missedOn() {
        return missedOn;
    }
}
