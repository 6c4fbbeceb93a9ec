package org.dueregard.actionplan.demand;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dueregard.actionplan.obligation.About;
import org.dueregard.actionplan.obligation.AboutType;
import org.dueregard.actionplan.obligation.Keeper;
import org.dueregard.actionplan.obligation.NewObligation;
import org.dueregard.actionplan.obligation.Timetable;
import org.dueregard.platform.Ids;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Something that another service finds to be owed by a post, and the obligation that it became. */
@Entity
@Table(name = "demand")
public class Demand {
    @Id private UUID id;
    @Version private long version;

    @Enumerated(EnumType.STRING)
    private DemandKind kind;

    private String reference;
    private @Nullable String subjectId;
    private String title;
    private String post;
    private @Nullable String cause;
    private LocalDate firstDueOn;
    private LocalDate dueOn;
    private @Nullable String obligation;
    private @Nullable LocalDate settledOn;
    private @Nullable String settledBy;
    private Instant toldAt;

    protected Demand() {}

    Demand(NewDemand asked) {
        this.id = Ids.next();
        this.kind = asked.kind();
        this.reference = asked.reference();
        this.subjectId = asked.subject();
        this.title = asked.title();
        this.post = asked.post();
        this.cause = asked.cause();
        this.firstDueOn = asked.dueOn();
        this.dueOn = asked.dueOn();
        this.toldAt = asked.toldAt();
    }

    /** As the audit keeps it. */
    public record State(
            DemandKind kind,
            String reference,
            @Nullable String subject,
            String post,
            LocalDate firstDueOn,
            LocalDate dueOn,
            @Nullable String obligation,
            @Nullable LocalDate settledOn) {}

    DemandFact raised() {
        return new DemandFact(id, "demand.raised", null, state());
    }

    /** It is due on another day; the first one stays what it was. */
    DemandFact move(LocalDate to) {
        var before = state();
        dueOn = to;
        return new DemandFact(id, "demand.moved", before, state());
    }

    /** It has become an obligation of its post. */
    DemandFact laid() {
        var before = state();
        obligation = obligationCode();
        return new DemandFact(id, "demand.laid", before, state());
    }

    /** Another post owes it from now on. */
    DemandFact passTo(String to) {
        if (settledOn != null) {
            throw DomainException.illegalTransition("It has been settled on " + settledOn + ".");
        }
        var before = state();
        post = to;
        return new DemandFact(id, "demand.passed-on", before, state());
    }

    DemandFact settle(String by, LocalDate day) {
        var before = state();
        settledOn = day;
        settledBy = by;
        return new DemandFact(id, "demand.settled", before, state());
    }

    /**
     * @param body the body to which the post owes it; null where it sits on none
     */
    NewObligation asObligation(@Nullable String body) {
        return new NewObligation(
                obligationCode(),
                title,
                post,
                body,
                new Timetable(dueOn.minusDays(1), null, List.of(Period.ofDays(1)), false),
                null,
                0,
                kind.ladder(),
                new About(
                        kind == DemandKind.MONITOR ? AboutType.OBLIGATION : AboutType.EIA,
                        reference));
    }

    Keeper keeper() {
        return new Keeper(words(), kind.isFulfilledByEvent());
    }

    private String words() {
        return switch (kind) {
            case COMPLETE_ASSESSMENT, HOLD_REVIEW, PUBLISH_ASSESSMENT -> "assessment " + reference;
            case MONITOR -> "monitoring " + reference;
        };
    }

    private String obligationCode() {
        return kind.prefix() + id.toString().toUpperCase(Locale.ROOT);
    }

    private State state() {
        return new State(
                kind, reference, subjectId, post, firstDueOn, dueOn, obligation, settledOn);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public DemandKind kind() {
        return kind;
    }

    public String reference() {
        return reference;
    }

    public @Nullable String subject() {
        return subjectId;
    }

    public String title() {
        return title;
    }

    public String post() {
        return post;
    }

    public @Nullable String cause() {
        return cause;
    }

    /** The day on which it was due first; it never moves. */
    public LocalDate firstDueOn() {
        return firstDueOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** The obligation that it became; null while its post is not open here. */
    public @Nullable String obligation() {
        return obligation;
    }

    public @Nullable LocalDate settledOn() {
        return settledOn;
    }

    /** What has settled it, in words. */
    public @Nullable String settledBy() {
        return settledBy;
    }

    /** When the other service said so. */
    public Instant toldAt() {
        return toldAt;
    }
}
