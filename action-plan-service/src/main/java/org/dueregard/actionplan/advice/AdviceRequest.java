package org.dueregard.actionplan.advice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Advice from outside that a group has asked for, and what was answered. */
@Entity
@Table(name = "advice_request")
public class AdviceRequest {
    @Id private UUID id;
    @Version private long version;
    private String askedBy;
    private String question;
    private @Nullable String board;
    private @Nullable String project;
    private @Nullable String adviser;
    private LocalDate askedOn;
    private @Nullable String answer;
    private @Nullable LocalDate answeredOn;

    protected AdviceRequest() {}

    AdviceRequest(NewAdviceRequest asked, LocalDate day) {
        this.id = Ids.next();
        this.askedBy = asked.askedBy();
        this.question = asked.question();
        this.board = asked.board();
        this.project = asked.project();
        this.adviser = asked.adviser();
        this.askedOn = day;
    }

    /** As the audit keeps it. */
    public record State(
            String askedBy,
            String question,
            @Nullable String board,
            @Nullable String project,
            @Nullable String adviser,
            @Nullable String answer) {}

    AdviceFact asked() {
        return new AdviceFact(id, "advice.asked", null, snapshot());
    }

    /** The advice that was given, and who gave it. */
    AdviceFact answer(String from, String words, LocalDate day) {
        if (!isOpen()) {
            throw DomainException.illegalTransition("It was answered on " + answeredOn + ".");
        }
        var before = snapshot();
        adviser = from;
        answer = words;
        answeredOn = day;
        return new AdviceFact(id, "advice.given", before, snapshot());
    }

    private State snapshot() {
        return new State(askedBy, question, board, project, adviser, answer);
    }

    public boolean isOpen() {
        return answer == null;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** The group that asks. */
    public String askedBy() {
        return askedBy;
    }

    public String question() {
        return question;
    }

    /** The board through which advice reaches the group; null where it is for a project. */
    public @Nullable String board() {
        return board;
    }

    /** The project that needs advice of its own; null where a board procures it. */
    public @Nullable String project() {
        return project;
    }

    /** Who was asked, or has answered; null while nobody is found. */
    public @Nullable String adviser() {
        return adviser;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable LocalDate answeredOn() {
        return answeredOn;
    }
}
