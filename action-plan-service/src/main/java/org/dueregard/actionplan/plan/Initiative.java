package org.dueregard.actionplan.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.platform.Ids;
import org.dueregard.platform.problem.DomainException;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** An initiative of a plan, with the actions that carry it. */
@Entity
@Table(name = "initiative")
public class Initiative {
    @Id private UUID id;
    @Version private long version;
    private String planCode;
    private String section;
    private int sequence;
    private int printedNumber;
    private String text;
    private @Nullable String externalImpact;
    private @Nullable String internalImpact;
    private @Nullable UUID source;
    private @Nullable UUID sameAs;

    @Enumerated(EnumType.STRING)
    private InitiativeState state;

    private @Nullable LocalDate gapAnalysisDueOn;
    private Instant changedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "assessed_action", joinColumns = @JoinColumn(name = "initiative_id"))
    @MapKeyColumn(name = "action_id")
    private Map<UUID, Assessed> assessedActions = new HashMap<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "initiative_action", joinColumns = @JoinColumn(name = "initiative_id"))
    @Column(name = "action_id")
    private Set<UUID> actions = new HashSet<>();

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "initiative_id", nullable = false, updatable = false)
    @OrderBy("recordedAt, id")
    private List<GapAnalysis> gapAnalyses = new ArrayList<>();

    protected Initiative() {}

    /**
     * @param source the initiative of the template that it is made from; null for one of its own
     */
    Initiative(
            String plan,
            String section,
            int sequence,
            NewPlan.NewInitiative asked,
            @Nullable UUID source,
            Instant at) {
        this.id = Ids.next();
        this.planCode = plan;
        this.section = section;
        this.sequence = sequence;
        this.printedNumber = asked.printedNumber();
        this.text = asked.text();
        this.externalImpact = asked.externalImpact();
        this.internalImpact = asked.internalImpact();
        this.source = source;
        this.state = InitiativeState.UNPLANNED;
        this.changedAt = at;
    }

    /** As the audit keeps it. */
    public record State(
            String plan,
            String code,
            String text,
            @Nullable String externalImpact,
            @Nullable String internalImpact,
            @Nullable UUID sameAs,
            InitiativeState state,
            int actions,
            int gapAnalyses) {}

    InitiativeFact rewrite(
            String words, @Nullable String external, @Nullable String internal, Instant at) {
        var before = snapshot();
        text = words;
        externalImpact = external;
        internalImpact = internal;
        return changed("initiative.rewritten", before, at);
    }

    /**
     * An action carries it.
     *
     * @param assessed the assessment that the action follows from; null outside of development
     *     plans
     */
    InitiativeFact carryBy(UUID action, @Nullable Assessed assessed, Instant at) {
        return carryBy(List.of(action), assessed, at);
    }

    InitiativeFact carryBy(List<UUID> carrying, @Nullable Assessed assessed, Instant at) {
        var before = snapshot();
        actions.addAll(carrying);
        if (assessed != null) {
            carrying.forEach(action -> assessedActions.putIfAbsent(action, assessed));
        }
        return changed("initiative.action-linked", before, at);
    }

    /** Another action takes the place of one that carries it, and follows from the same. */
    InitiativeFact succeed(UUID former, UUID successor, Instant at) {
        return carryBy(successor, assessedActions.get(former), at);
    }

    InitiativeFact repeat(Initiative first, Instant at) {
        DomainException.refuseIfAny(
                "The initiatives cannot be linked.", PlanRules.link(this, first));
        var before = snapshot();
        sameAs = first.id;
        return changed("initiative.linked", before, at);
    }

    /** Records a gap analysis; without a gap the initiative is complete. */
    InitiativeFact analyse(UUID analysis, GapFinding finding, Instant at) {
        var next =
                (finding.gapFound()
                                ? InitiativeTransition.FIND_GAP
                                : InitiativeTransition.FIND_NO_GAP)
                        .from(state);
        DomainException.refuseIfAny(
                "The gap analysis cannot be recorded.",
                PlanRules.analyse(finding, LondonDay.of(at)));
        var before = snapshot();
        gapAnalyses.add(new GapAnalysis(analysis, finding, at));
        become(next, at);
        return changed("initiative.gap-analysed", before, at);
    }

    /**
     * Follows its actions: those that were withdrawn, or gave their place to another, do not count.
     *
     * @param states of all that carry it
     */
    Optional<InitiativeFact> follow(Collection<ActionState> states, Instant at) {
        return arrow(states)
                .map(
                        transition -> {
                            var before = snapshot();
                            become(transition.from(state), at);
                            return changed("initiative.state-changed", before, at);
                        });
    }

    private void become(InitiativeState next, Instant at) {
        state = next;
        gapAnalysisDueOn =
                next == InitiativeState.GAP_ANALYSIS_DUE
                        ? LondonDay.of(at).plus(PlanRules.GAP_ANALYSIS_WITHIN)
                        : null;
    }

    private Optional<InitiativeTransition> arrow(Collection<ActionState> states) {
        var live =
                states.stream()
                        .filter(
                                each ->
                                        each != ActionState.WITHDRAWN
                                                && each != ActionState.SUPERSEDED)
                        .toList();
        if (live.isEmpty()) {
            return state == InitiativeState.IN_HAND || state == InitiativeState.GAP_ANALYSIS_DUE
                    ? Optional.of(InitiativeTransition.LOSE_ITS_ACTIONS)
                    : Optional.empty();
        }
        if (live.stream().allMatch(each -> each == ActionState.COMPLETE)) {
            return state == InitiativeState.UNPLANNED || state == InitiativeState.IN_HAND
                    ? Optional.of(InitiativeTransition.FINISH_ITS_ACTIONS)
                    : Optional.empty();
        }
        return state == InitiativeState.IN_HAND
                ? Optional.empty()
                : Optional.of(InitiativeTransition.TAKE_IN_HAND);
    }

    private InitiativeFact changed(String name, @Nullable State before, Instant at) {
        changedAt = at;
        return new InitiativeFact(id, name, before, snapshot(), null);
    }

    private State snapshot() {
        return new State(
                planCode,
                code(),
                text,
                externalImpact,
                internalImpact,
                sameAs,
                state,
                actions.size(),
                gapAnalyses.size());
    }

    NewPlan.NewInitiative copied() {
        return new NewPlan.NewInitiative(printedNumber, text, externalImpact, internalImpact);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String plan() {
        return planCode;
    }

    /** Its section and its place in it; stays what it is, whatever number is printed. */
    public String code() {
        return section + "-" + sequence;
    }

    public String section() {
        return section;
    }

    public int sequence() {
        return sequence;
    }

    public int printedNumber() {
        return printedNumber;
    }

    public String text() {
        return text;
    }

    /** What it does for the public; null where that is not stated. */
    public @Nullable String externalImpact() {
        return externalImpact;
    }

    /** What it does for the organisation's own people; null where that is not stated. */
    public @Nullable String internalImpact() {
        return internalImpact;
    }

    public boolean statesImpact() {
        return externalImpact != null || internalImpact != null;
    }

    /** The initiative of the template that it is made from; null for one of its own. */
    public @Nullable UUID source() {
        return source;
    }

    /** The initiative that it repeats; null where it is counted itself. */
    public @Nullable UUID sameAs() {
        return sameAs;
    }

    public InitiativeState state() {
        return state;
    }

    public Set<UUID> actions() {
        return Set.copyOf(actions);
    }

    /** Of a development plan the assessment behind each action; empty for others. */
    public List<AssessedAction> assessedActions() {
        return assessedActions.entrySet().stream()
                .map(each -> new AssessedAction(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(AssessedAction::action))
                .toList();
    }

    /** By when its group is to look for a gap; null while none is due. */
    public @Nullable LocalDate gapAnalysisDueOn() {
        return gapAnalysisDueOn;
    }

    public List<GapAnalysis> gapAnalyses() {
        return List.copyOf(gapAnalyses);
    }
}
