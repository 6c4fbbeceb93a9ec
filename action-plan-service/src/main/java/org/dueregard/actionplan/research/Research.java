package org.dueregard.actionplan.research;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.dueregard.actionplan.recommendation.RecommendationState;
import org.dueregard.platform.problem.DomainException;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** Research, from its commission until what it recommends is implemented. */
@Entity
@Table(name = "research")
public class Research {
    @Id private String code;
    @Version private long version;
    private String title;
    private String question;
    private String commissionedBy;
    private @Nullable String researcher;
    private LocalDate commissionedOn;
    private @Nullable String report;
    private @Nullable LocalDate reportedOn;

    @Enumerated(EnumType.STRING)
    private ResearchState state;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(
            name = "research_recommendation",
            joinColumns = @JoinColumn(name = "research_code"))
    @Column(name = "recommendation_code")
    private Set<String> recommendations = new HashSet<>();

    protected Research() {}

    Research(NewResearch asked) {
        this.code = asked.code();
        this.title = asked.title();
        this.question = asked.question();
        this.commissionedBy = asked.commissionedBy();
        this.researcher = asked.researcher();
        this.commissionedOn = asked.commissionedOn();
        this.state = ResearchState.COMMISSIONED;
    }

    /** As the audit keeps it. */
    public record State(
            String title,
            String commissionedBy,
            @Nullable String researcher,
            @Nullable String report,
            ResearchState state,
            int recommendations) {}

    ResearchFact commissioned() {
        return new ResearchFact(code, "research.commissioned", null, snapshot());
    }

    ResearchFact report(String where, LocalDate on, LocalDate today) {
        var next = ResearchTransition.REPORT.from(state);
        DomainException.refuseIfAny(
                "The report cannot be recorded.", ResearchRules.report(on, commissionedOn, today));
        var before = snapshot();
        report = where;
        reportedOn = on;
        state = next;
        return changed("research.reported", before);
    }

    /** A recommendation comes from it. */
    ResearchFact recommend(String recommendation) {
        if (state == ResearchState.COMMISSIONED) {
            throw DomainException.illegalTransition(
                    "Research that is COMMISSIONED has recommended nothing yet.");
        }
        var before = snapshot();
        recommendations.add(recommendation);
        return changed("research.recommendation-linked", before);
    }

    /** Follows its recommendations, once it has reported. */
    Optional<ResearchFact> follow(Collection<RecommendationState> states) {
        if (state == ResearchState.COMMISSIONED) {
            return Optional.empty();
        }
        var target = ResearchRules.standing(states);
        if (target == state) {
            return Optional.empty();
        }
        var transition =
                switch (target) {
                    case COMMISSIONED, REPORTED -> ResearchTransition.ASK;
                    case RESPONDED -> ResearchTransition.ANSWER;
                    case IMPLEMENTED -> ResearchTransition.IMPLEMENT;
                };
        var before = snapshot();
        state = transition.from(state);
        return Optional.of(changed("research.state-changed", before));
    }

    private ResearchFact changed(String name, State before) {
        return new ResearchFact(code, name, before, snapshot());
    }

    private State snapshot() {
        return new State(title, commissionedBy, researcher, report, state, recommendations.size());
    }

    public String code() {
        return code;
    }

    public long version() {
        return version;
    }

    public String title() {
        return title;
    }

    public String question() {
        return question;
    }

    public String commissionedBy() {
        return commissionedBy;
    }

    public @Nullable String researcher() {
        return researcher;
    }

    public LocalDate commissionedOn() {
        return commissionedOn;
    }

    /** Where its report can be read; null before there is one. */
    public @Nullable String report() {
        return report;
    }

    public @Nullable LocalDate reportedOn() {
        return reportedOn;
    }

    public ResearchState state() {
        return state;
    }

    /** Codes of the recommendations that it made. */
    public Set<String> recommendations() {
        return Set.copyOf(recommendations);
    }
}
