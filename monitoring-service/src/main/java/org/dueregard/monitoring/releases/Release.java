package org.dueregard.monitoring.releases;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.disclosure.Protection;
import org.dueregard.platform.CanonicalJson;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.document.FrozenJson;
import org.dueregard.platform.problem.DomainException;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A release, from its composition on. What it says is fixed then; only what becomes of it is not.
 */
@Entity
@Table(name = "release")
public class Release {
    @Id private UUID id;
    private String title;
    private @Nullable String series;

    @Enumerated(EnumType.STRING)
    private ReleaseState state;

    private int threshold;

    @Enumerated(EnumType.STRING)
    private Rounding rounding;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> datasets;

    private String firstMonth;
    private String lastMonth;
    private String audit;
    private @Nullable UUID corrects;
    private @Nullable String correction;
    private String composedBy;
    private Instant composedAt;
    private @Nullable String presentedTo;
    private @Nullable String presentedRef;
    private @Nullable LocalDate presentedOn;
    private @Nullable String endedBy;
    private @Nullable Instant endedAt;
    private @Nullable String discardReason;
    @Version private long version;

    protected Release() {}

    Release(ReleaseDocument draft, Protection.Audit audit, Person by) {
        this.id = draft.id();
        this.title = draft.title();
        this.series = draft.series();
        this.state = ReleaseState.DRAFT;
        this.threshold = draft.threshold();
        this.rounding = draft.rounding();
        this.datasets =
                draft.tables().stream().map(ReleasedTable::dataset).distinct().sorted().toList();
        this.firstMonth =
                draft.tables().stream()
                        .map(table -> table.from().toString())
                        .min(String::compareTo)
                        .orElseThrow();
        this.lastMonth =
                draft.tables().stream()
                        .map(table -> table.to().toString())
                        .max(String::compareTo)
                        .orElseThrow();
        this.audit = CanonicalJson.of(audit).document();
        this.corrects = draft.corrects();
        this.correction = draft.correction();
        this.composedBy = by.sub();
        this.composedAt = draft.composedAt();
    }

    ReleaseFact.Presented present(String body, @Nullable String reference, LocalDate on) {
        state = ReleaseTransition.PRESENT.from(state);
        presentedTo = body;
        presentedRef = reference;
        presentedOn = on;
        return new ReleaseFact.Presented(id, body, reference, on);
    }

    /** Whether the person may make it public now; refused where not. */
    void requirePublishableBy(Person by) {
        ReleaseTransition.PUBLISH.from(state);
        if (by.sub().equals(composedBy)) {
            throw DomainException.forbidden(
                    "not-independent", "Whoever has composed a release does not publish it.");
        }
    }

    ReleaseFact.Published publish(String sha256, Person by, Instant at) {
        requirePublishableBy(by);
        state = ReleaseTransition.PUBLISH.from(state);
        endedBy = by.sub();
        endedAt = at;
        return new ReleaseFact.Published(id, sha256, corrects, at);
    }

    ReleaseFact.Discarded discard(String reason, Person by, Instant at) {
        state = ReleaseTransition.DISCARD.from(state);
        discardReason = reason;
        endedBy = by.sub();
        endedAt = at;
        return new ReleaseFact.Discarded(id, at);
    }

    public UUID id() {
        return id;
    }

    public String title() {
        return title;
    }

    public @Nullable String series() {
        return series;
    }

    public ReleaseState state() {
        return state;
    }

    public int threshold() {
        return threshold;
    }

    public Rounding rounding() {
        return rounding;
    }

    /** What the attack on it has come to, against those that were published by then. */
    public Protection.Audit audit() {
        return FrozenJson.read(audit, Protection.Audit.class);
    }

    public @Nullable UUID corrects() {
        return corrects;
    }

    public @Nullable String correction() {
        return correction;
    }

    public String composedBy() {
        return composedBy;
    }

    public Instant composedAt() {
        return composedAt;
    }

    public ReleaseDocument.@Nullable PresentedTo presentedTo() {
        return presentedTo == null || presentedOn == null
                ? null
                : new ReleaseDocument.PresentedTo(presentedTo, presentedRef, presentedOn);
    }

    /** When it was published or discarded. */
    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable String discardReason() {
        return discardReason;
    }

    public long version() {
        return version;
    }
}
