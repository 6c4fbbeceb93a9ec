package org.dueregard.monitoring.disparities;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.monitoring.disparities.DisparityFact.ActionDeclined;
import org.dueregard.monitoring.disparities.DisparityFact.Changed;
import org.dueregard.monitoring.disparities.DisparityFact.Detected;
import org.dueregard.monitoring.disparities.DisparityFact.Intervened;
import org.dueregard.monitoring.disparities.DisparityFact.InterventionEnded;
import org.dueregard.monitoring.disparities.DisparityFact.Linked;
import org.dueregard.monitoring.disparities.DisparityFact.SignalChanged;
import org.dueregard.monitoring.verdicts.Verdict;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A disparity of an indicator between a group and its comparator in a unit. */
@Entity
@Table(name = "disparity")
public class Disparity {
    @Id private UUID id;
    private String indicator;
    private String characteristic;
    private String groupCode;
    private String comparator;
    private String unit;

    @Enumerated(EnumType.STRING)
    private DisparityState state;

    private String threshold;
    private String sourceRef;
    private String accountablePost;
    private LocalDate dueOn;
    private Instant detectedAt;
    private String detectedPeriod;
    @Embedded private Figures figures;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> policyIds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> eiaIds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> actionIds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> successMeasures;

    private @Nullable String cause;
    private @Nullable String justification;
    private @Nullable String explainedBy;
    private @Nullable String closureReason;
    private @Nullable Instant closedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "disparity_intervention", joinColumns = @JoinColumn(name = "disparity"))
    private List<Intervention> interventions = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "disparity_signal_change",
            joinColumns = @JoinColumn(name = "disparity"))
    @OrderColumn(name = "place")
    private List<SignalChange> signalChanges = new ArrayList<>();

    @Version private long version;

    protected Disparity() {}

    Disparity(UUID id, Subject subject, Figures figures, Links links, LocalDate dueOn, Instant at) {
        this.id = id;
        this.indicator = subject.indicator();
        this.characteristic = subject.characteristic();
        this.groupCode = subject.group();
        this.comparator = subject.comparator();
        this.unit = subject.unit();
        this.threshold = subject.threshold();
        this.sourceRef = subject.sourceRef();
        this.state = DisparityState.DETECTED;
        this.figures = figures;
        this.detectedPeriod = figures.period();
        this.detectedAt = at;
        this.dueOn = dueOn;
        this.policyIds = links.policyIds();
        this.eiaIds = links.eiaIds();
        this.accountablePost = links.accountablePost();
        this.actionIds = List.of();
        this.successMeasures = List.of();
    }

    /** What a disparity is of. */
    record Subject(
            String indicator,
            String characteristic,
            String group,
            String comparator,
            String unit,
            String threshold,
            String sourceRef) {}

    /** Whom it concerns: the policies and assessments behind the indicator, and who answers. */
    record Links(List<String> policyIds, List<String> eiaIds, String accountablePost) {}

    Detected detected() {
        return new Detected(announcement());
    }

    /**
     * Assessments were signed off since that promise to monitor the indicator: they are told too,
     * unless an action against it is complete already.
     */
    Optional<Linked> linked(Links links) {
        if (eiaIds.containsAll(links.eiaIds()) && policyIds.containsAll(links.policyIds())) {
            return Optional.empty();
        }
        policyIds = links.policyIds();
        eiaIds = links.eiaIds();
        return Optional.of(new Linked(announcement(), interventions.isEmpty()));
    }

    /**
     * The indicator was computed again. The latest figures stand on the disparity; it moves only
     * where its life says so.
     */
    Optional<Changed> computedAgain(Figures latest) {
        if (latest.period().compareTo(figures.period()) < 0) {
            return Optional.empty();
        }
        figures = latest;
        return switch (state) {
            case EXPLAINED, ACTION_AGREED ->
                    latest.passesThreshold()
                            ? Optional.empty()
                            : Optional.of(move(DisparityTransition.REDUCE));
            case REDUCED ->
                    latest.passesThreshold()
                            ? Optional.of(move(DisparityTransition.RECUR))
                            : Optional.empty();
            case DETECTED, UNDER_ANALYSIS, CLOSED -> Optional.empty();
        };
    }

    /**
     * The month from which it was drawn, or on whose figures it stands, was judged again. Whether
     * corrected data have taken the signal away, or brought it back, is added to what is on record;
     * the disparity stays open, for somebody has to say what the figures were.
     */
    Optional<SignalChanged> judgedAgain(
            String month,
            int definition,
            Instant dataAsAt,
            Verdict verdict,
            UUID evaluation,
            Instant at) {
        if (!month.equals(detectedPeriod) && !month.equals(figures.period())) {
            return Optional.empty();
        }
        var was = signalOf(month);
        var is = verdict.isSignal() ? Signal.RETURNED : Signal.GONE;
        if (was == is) {
            return Optional.empty();
        }
        var change =
                SignalChange.of(month, is, at, evaluation, definition, dataAsAt, figures, verdict);
        signalChanges.add(change);
        return Optional.of(new SignalChanged(id, change));
    }

    private Signal signalOf(String month) {
        return signalChanges.stream()
                .filter(change -> change.period().equals(month))
                .reduce((earlier, later) -> later)
                .map(SignalChange::signal)
                .orElse(
                        month.equals(detectedPeriod) || figures.passesThreshold()
                                ? Signal.RETURNED
                                : Signal.GONE);
    }

    /** The accountable post has accepted the action to explain or reform. */
    Optional<Changed> actionAccepted(String actionId) {
        remember(actionId);
        return state == DisparityState.DETECTED
                ? Optional.of(move(DisparityTransition.START_ANALYSIS))
                : Optional.empty();
    }

    /** The post that was asked has declined; the disparity waits for another. */
    ActionDeclined actionDeclined(String actionId, @Nullable String reason) {
        return new ActionDeclined(id, actionId, reason);
    }

    /** An action against it is complete. */
    Intervened intervened(Intervention intervention) {
        interventions.removeIf(earlier -> earlier.actionId().equals(intervention.actionId()));
        interventions.add(intervention);
        remember(intervention.actionId());
        return new Intervened(id, intervention);
    }

    /**
     * An action that was complete is under way again: its day no longer parts before from after.
     */
    Optional<InterventionEnded> actionReopened(String actionId, String reason) {
        return interventions.removeIf(earlier -> earlier.actionId().equals(actionId))
                ? Optional.of(new InterventionEnded(id, actionId, reason))
                : Optional.empty();
    }

    Changed explain(String cause, String justification, Person by) {
        var was = state;
        state = DisparityTransition.EXPLAIN.from(state);
        this.cause = cause;
        this.justification = justification;
        this.explainedBy = by.sub();
        return changed(was);
    }

    /**
     * @param measures codes of the targets by which it is seen whether the actions succeed
     */
    Changed agreeAction(String cause, List<String> actions, List<String> measures, Person by) {
        var was = state;
        state = DisparityTransition.AGREE_ACTION.from(state);
        this.cause = cause;
        this.explainedBy = by.sub();
        actions.forEach(this::remember);
        successMeasures = List.copyOf(measures);
        return changed(was);
    }

    /** Whoever explained it does not close it. */
    Changed close(String reason, Person by, Instant at) {
        var was = state;
        var next = DisparityTransition.CLOSE.from(state);
        if (by.sub().equals(explainedBy)) {
            throw DomainException.forbidden(
                    "not-independent",
                    "Whoever recorded the cause of a disparity does not close it.");
        }
        state = next;
        closureReason = reason;
        closedAt = at;
        return changed(was);
    }

    private Changed move(DisparityTransition transition) {
        var was = state;
        state = transition.from(state);
        return changed(was);
    }

    private Changed changed(DisparityState was) {
        return new Changed(id, was, state, cause, justification, actionIds, successMeasures);
    }

    private void remember(String actionId) {
        if (!actionIds.contains(actionId)) {
            var all = new ArrayList<>(actionIds);
            all.add(actionId);
            actionIds = List.copyOf(all);
        }
    }

    private DetectedDisparity announcement() {
        return new DetectedDisparity(
                id.toString(),
                indicator,
                policyIds,
                eiaIds,
                List.of(characteristic),
                groupCode,
                comparator,
                figures.groupRate(),
                figures.comparatorRate(),
                figures.groupEvents(),
                figures.comparatorEvents(),
                figures.ratio(),
                threshold,
                figures.period(),
                "ACTUAL",
                false,
                "CERTIFIED",
                sourceRef,
                unit,
                accountablePost,
                figures.lower() == null
                        ? null
                        : new DetectedDisparity.Interval(
                                figures.lower(), figures.upper(), figures.level()),
                figures.method(),
                figures.definitionVersion());
    }

    public UUID id() {
        return id;
    }

    public String indicator() {
        return indicator;
    }

    public String group() {
        return groupCode;
    }

    public String comparator() {
        return comparator;
    }

    public String unit() {
        return unit;
    }

    public DisparityState state() {
        return state;
    }

    public String threshold() {
        return threshold;
    }

    public String accountablePost() {
        return accountablePost;
    }

    /** By when the accountable post explains or reforms. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public Instant detectedAt() {
        return detectedAt;
    }

    public String detectedPeriod() {
        return detectedPeriod;
    }

    public Figures figures() {
        return figures;
    }

    public List<String> policyIds() {
        return List.copyOf(policyIds);
    }

    public List<String> eiaIds() {
        return List.copyOf(eiaIds);
    }

    public List<String> actionIds() {
        return List.copyOf(actionIds);
    }

    public List<String> successMeasures() {
        return List.copyOf(successMeasures);
    }

    public @Nullable String cause() {
        return cause;
    }

    public @Nullable String justification() {
        return justification;
    }

    public @Nullable String closureReason() {
        return closureReason;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public List<Intervention> interventions() {
        return List.copyOf(interventions);
    }

    /** How corrected data have taken the signal away, or brought it back, in their order. */
    public List<SignalChange> signalChanges() {
        return List.copyOf(signalChanges);
    }

    /** The change that took the signal away from which it was drawn, and that none has undone. */
    public Optional<SignalChange> signalGone() {
        return signalChanges.stream()
                .filter(change -> change.period().equals(detectedPeriod))
                .reduce((earlier, later) -> later)
                .filter(change -> change.signal() == Signal.GONE);
    }

    public long version() {
        return version;
    }
}
