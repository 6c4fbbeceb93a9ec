package org.dueregard.actionplan.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What was said of an action's progress: by its owner, or in a return of its group. */
@Entity
@Immutable
@Table(name = "progress_statement")
public class ProgressStatement {
    @Id private UUID id;
    private String statement;
    private @Nullable Integer progress;

    @Enumerated(EnumType.STRING)
    private @Nullable Rating rating;

    private @Nullable String nextSteps;

    @Column(name = "done_as")
    @Enumerated(EnumType.STRING)
    private DoneAs as;

    private String post;
    private @Nullable String body;
    private @Nullable LocalDate periodTo;
    private Instant statedAt;

    protected ProgressStatement() {}

    static ProgressStatement ofOwner(UUID id, NewStatement said, String post, Instant at) {
        return new ProgressStatement(id, said, DoneAs.OWNER, post, null, null, at);
    }

    static ProgressStatement ofGroup(UUID id, NewStatement said, ReturnedBy returned, Instant at) {
        return new ProgressStatement(
                id,
                said,
                DoneAs.BODY,
                returned.chairPost(),
                returned.body(),
                returned.periodTo(),
                at);
    }

    /**
     * @param periodTo the last day of the period of a return; null for what the owner says
     */
    private ProgressStatement(
            UUID id,
            NewStatement said,
            DoneAs as,
            String post,
            @Nullable String body,
            @Nullable LocalDate periodTo,
            Instant at) {
        this.id = id;
        this.statement = said.statement();
        this.progress = said.progress();
        this.rating = said.rating();
        this.nextSteps = said.nextSteps();
        this.as = as;
        this.post = post;
        this.body = body;
        this.periodTo = periodTo;
        this.statedAt = at;
    }

    public UUID id() {
        return id;
    }

    public String statement() {
        return statement;
    }

    /** How far it has come, in per cent; null where that is not said. */
    public @Nullable Integer progress() {
        return progress;
    }

    public @Nullable Rating rating() {
        return rating;
    }

    public @Nullable String nextSteps() {
        return nextSteps;
    }

    /** Whether its owner said it, or the group in a return. */
    public DoneAs as() {
        return as;
    }

    public String post() {
        return post;
    }

    /** The group whose return says it; null for what the owner says. */
    public @Nullable String body() {
        return body;
    }

    /** The last day of the period of the return; null for what the owner says. */
    public @Nullable LocalDate periodTo() {
        return periodTo;
    }

    public Instant statedAt() {
        return statedAt;
    }
}
