package org.dueregard.actionplan.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Person;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What communities said of a plan, or why they were not asked, and what followed; as recorded. */
@Entity
@Immutable
@Table(name = "plan_consultation")
public class PlanConsultation {
    @Id private UUID id;
    private String planCode;

    @Enumerated(EnumType.STRING)
    private ConsultationKind kind;

    private LocalDate heldOn;
    private @Nullable String consultees;
    private @Nullable String method;
    private @Nullable String views;
    private @Nullable String reason;

    @Column(name = "followed_from_it")
    private String followedFromIt;

    private @Nullable String post;
    private String person;
    private Instant recordedAt;

    protected PlanConsultation() {}

    /**
     * @param post in which it was recorded; null for the programme office
     */
    PlanConsultation(
            String plan, NewConsultation asked, @Nullable String post, Person by, Instant at) {
        this.id = Ids.next();
        this.planCode = plan;
        this.kind = asked.kind();
        this.heldOn = asked.heldOn();
        this.consultees = asked.consultees();
        this.method = asked.method();
        this.views = asked.views();
        this.reason = asked.reason();
        this.followedFromIt = asked.followedFromIt();
        this.post = post;
        this.person = by.sub();
        this.recordedAt = at;
    }

    ConsultationFact recorded() {
        return new ConsultationFact(
                planCode,
                id,
                new NewConsultation(
                        kind, heldOn, consultees, method, views, reason, followedFromIt));
    }

    public UUID id() {
        return id;
    }

    public String plan() {
        return planCode;
    }

    public ConsultationKind kind() {
        return kind;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    /** Who was asked; null for a waiver. */
    public @Nullable String consultees() {
        return consultees;
    }

    public @Nullable String method() {
        return method;
    }

    public @Nullable String views() {
        return views;
    }

    /** Why nobody was asked; null for a consultation. */
    public @Nullable String reason() {
        return reason;
    }

    /** What follows for the plan. */
    public String followedFromIt() {
        return followedFromIt;
    }

    /** In which it was recorded; null for the programme office. */
    public @Nullable String post() {
        return post;
    }

    public Person person() {
        return new Person(person);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
