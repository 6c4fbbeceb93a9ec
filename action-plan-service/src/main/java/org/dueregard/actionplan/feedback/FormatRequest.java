package org.dueregard.actionplan.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** A request for a publication in another format, until it is supplied. */
@Entity
@Table(name = "format_request")
public class FormatRequest {
    /** Ours: no document sets a time. */
    private static final Period PATIENCE = Period.ofDays(28);

    @Id private UUID id;
    @Version private long version;
    private String document;

    @Enumerated(EnumType.STRING)
    private AlternativeFormat format;

    private @Nullable String language;
    private @Nullable String requester;
    private LocalDate requestedOn;
    private LocalDate dueOn;
    private @Nullable LocalDate suppliedOn;

    protected FormatRequest() {}

    FormatRequest(NewFormatRequest asked) {
        this.id = Ids.next();
        this.document = asked.document();
        this.format = asked.format();
        this.language = asked.language();
        this.requester = asked.requester();
        this.requestedOn = asked.requestedOn();
        this.dueOn = Objects.requireNonNullElse(asked.dueOn(), asked.requestedOn().plus(PATIENCE));
    }

    /** As the audit keeps it: without who asks. */
    public record State(
            String document,
            AlternativeFormat format,
            LocalDate requestedOn,
            LocalDate dueOn,
            @Nullable LocalDate suppliedOn) {}

    FormatRequestFact logged() {
        return new FormatRequestFact(id, "format-request.logged", null, state());
    }

    /** It is with whoever asked; how to reach them is forgotten. */
    FormatRequestFact supply(LocalDate on, LocalDate today) {
        if (suppliedOn != null) {
            throw DomainException.illegalTransition("It was supplied on " + suppliedOn + ".");
        }
        if (on.isBefore(requestedOn) || on.isAfter(today)) {
            throw DomainException.brokenRule(
                    "It cannot be supplied then.",
                    List.of(
                            Violation.at(
                                    "/suppliedOn",
                                    "Is a day from " + requestedOn + " until today.")));
        }
        var before = state();
        suppliedOn = on;
        requester = null;
        return new FormatRequestFact(id, "format-request.supplied", before, state());
    }

    private State state() {
        return new State(document, format, requestedOn, dueOn, suppliedOn);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Title or address of what is asked for. */
    public String document() {
        return document;
    }

    public AlternativeFormat format() {
        return format;
    }

    public @Nullable String language() {
        return language;
    }

    /** How to reach whoever asks; null once it is supplied. */
    public @Nullable String requester() {
        return requester;
    }

    public LocalDate requestedOn() {
        return requestedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable LocalDate suppliedOn() {
        return suppliedOn;
    }

    public boolean isOverdue(LocalDate today) {
        return suppliedOn == null && today.isAfter(dueOn);
    }
}
