package org.dueregard.actionplan.meeting;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.matter.Matter;
import org.dueregard.platform.Ids;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * What a body has decided at a meeting. Where it is referred to another body it is open until that
 * body says what came of it.
 */
@Entity
@Table(name = "decision")
public class Decision {
    @Id private UUID id;
    @Version private long version;
    private UUID meetingId;
    private int number;
    private String decidedBy;
    private LocalDate decidedOn;
    private String text;
    private String reason;
    @Embedded private @Nullable Matter matter;
    private @Nullable String routedTo;
    private @Nullable String outcome;
    private @Nullable LocalDate outcomeOn;

    protected Decision() {}

    Decision(Meeting meeting, int number, NewDecision asked) {
        this.id = Ids.next();
        this.meetingId = meeting.id();
        this.number = number;
        this.decidedBy = meeting.body();
        this.decidedOn = meeting.meetsOn();
        this.text = asked.text();
        this.reason = asked.reason();
        this.matter = asked.matter();
        this.routedTo = asked.routedTo();
    }

    /** As the audit keeps it. */
    public record State(
            UUID meeting,
            int number,
            String decidedBy,
            String text,
            @Nullable Matter matter,
            @Nullable String routedTo,
            @Nullable String outcome) {}

    DecisionFact made() {
        return new DecisionFact(id, "decision.made", null, snapshot());
    }

    /** The body that it was routed to says what came of it. */
    DecisionFact answer(String words, LocalDate day) {
        if (!isOpen()) {
            throw DomainException.illegalTransition(
                    routedTo == null
                            ? "It was referred to no other body."
                            : "It was answered on " + outcomeOn + " already.");
        }
        var before = snapshot();
        outcome = words;
        outcomeOn = day;
        return new DecisionFact(id, "decision.answered", before, snapshot());
    }

    private State snapshot() {
        return new State(meetingId, number, decidedBy, text, matter, routedTo, outcome);
    }

    /** Whether another body has yet to answer. */
    public boolean isOpen() {
        return routedTo != null && outcome == null;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID meeting() {
        return meetingId;
    }

    /** Its place among the decisions of that meeting. */
    public int number() {
        return number;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String text() {
        return text;
    }

    public String reason() {
        return reason;
    }

    public @Nullable Matter matter() {
        return matter;
    }

    public @Nullable String routedTo() {
        return routedTo;
    }

    /** What came of a referral; null while it is open. */
    public @Nullable String outcome() {
        return outcome;
    }

    public @Nullable LocalDate outcomeOn() {
        return outcomeOn;
    }
}
