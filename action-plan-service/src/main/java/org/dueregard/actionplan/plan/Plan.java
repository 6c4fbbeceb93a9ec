package org.dueregard.actionplan.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dueregard.actionplan.post.Term;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Refusal;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A plan with its sections; its initiatives are aggregates of their own. */
@Entity
@Table(name = "plan")
public class Plan {
    @Id private String code;
    @Version private long version;

    @Enumerated(EnumType.STRING)
    private PlanKind kind;

    private String title;
    private @Nullable String strategy;
    private @Nullable String unit;
    private @Nullable String element;
    private @Nullable String secretariat;
    private @Nullable String assessment;
    private @Nullable String assessedSubject;
    private @Nullable String template;
    @Embedded private Term term;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    private Instant changedAt;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "plan_code", nullable = false, updatable = false)
    @OrderBy("position")
    private List<PlanSection> sections = new ArrayList<>();

    protected Plan() {}

    Plan(NewPlan asked, @Nullable String template, Instant at) {
        this.code = asked.code();
        this.kind = asked.kind();
        this.title = asked.title();
        this.strategy = asked.strategy();
        this.unit = asked.unit();
        this.element = asked.element();
        this.secretariat = asked.secretariat();
        this.assessment = asked.assessment();
        this.assessedSubject = asked.assessedSubject();
        this.template = template;
        this.term = new Term(asked.firstDay(), asked.lastDay());
        this.state = PlanState.DRAFT;
        this.changedAt = at;
        asked.sections().forEach(each -> sections.add(new PlanSection(sections.size() + 1, each)));
    }

    /** As the audit keeps it. */
    public record State(
            PlanKind kind,
            String title,
            @Nullable String strategy,
            @Nullable String unit,
            @Nullable String template,
            Term term,
            PlanState state,
            List<SectionState> sections) {

        /** One section and who owns it. */
        public record SectionState(String code, @Nullable String ownerBody) {}
    }

    PlanFact made() {
        return new PlanFact(code, "plan.made", null, snapshot());
    }

    PlanFact activate(List<Plan> activeForStrategy, Instant at) {
        if (state != PlanState.DRAFT) {
            throw DomainException.illegalTransition("A plan that is " + state + " is not begun.");
        }
        if (kind == PlanKind.CORPORATE) {
            var violations = PlanRules.activate(this, activeForStrategy);
            if (!violations.isEmpty()) {
                throw new DomainException(
                        Refusal.ILLEGAL_TRANSITION,
                        "plan-in-force",
                        "Another plan is in force",
                        "The plan " + code + " cannot become active beside another one.",
                        violations);
            }
        }
        return become(PlanState.ACTIVE, at);
    }

    PlanFact close(Instant at) {
        if (state != PlanState.ACTIVE) {
            throw DomainException.illegalTransition("A plan that is " + state + " is not closed.");
        }
        return become(PlanState.CLOSED, at);
    }

    PlanFact giveSection(String section, String body, Instant at) {
        requireUnclosed();
        var before = snapshot();
        section(section).beOwnedBy(body);
        changedAt = at;
        return new PlanFact(code, "plan.section-given", before, snapshot());
    }

    /** A plan that is closed stays as it is. */
    void requireUnclosed() {
        if (state == PlanState.CLOSED) {
            throw DomainException.illegalTransition(
                    "The plan " + code + " is CLOSED and changes no more.");
        }
    }

    private PlanFact become(PlanState next, Instant at) {
        var before = snapshot();
        state = next;
        changedAt = at;
        return new PlanFact(
                code, "plan." + next.name().toLowerCase(Locale.ROOT), before, snapshot());
    }

    private State snapshot() {
        return new State(
                kind,
                title,
                strategy,
                unit,
                template,
                term,
                state,
                sections.stream()
                        .map(each -> new State.SectionState(each.code(), each.ownerBody()))
                        .toList());
    }

    boolean overlaps(Plan other) {
        return term.overlaps(other.term);
    }

    public PlanSection section(String section) {
        return sections.stream()
                .filter(each -> each.code().equals(section))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("section", section));
    }

    public String code() {
        return code;
    }

    public long version() {
        return version;
    }

    public PlanKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public @Nullable String strategy() {
        return strategy;
    }

    /** The unit that owns a local plan; null for others. */
    public @Nullable String unit() {
        return unit;
    }

    public @Nullable String element() {
        return element;
    }

    /** The body that publishes it. */
    public @Nullable String secretariat() {
        return secretariat;
    }

    public @Nullable String assessment() {
        return assessment;
    }

    /** What the assessment is about, where no event had told it; null for others. */
    public @Nullable String assessedSubject() {
        return assessedSubject;
    }

    /** The plan that a local one was made from; null for others. */
    public @Nullable String template() {
        return template;
    }

    public Term term() {
        return term;
    }

    public PlanState state() {
        return state;
    }

    public List<PlanSection> sections() {
        return List.copyOf(sections);
    }
}
