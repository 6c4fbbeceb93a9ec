package org.dueregard.actionplan.strategy;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.DueDate;
import org.dueregard.platform.problem.DomainException;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A strategy with its objectives, priorities and commitments. */
@Entity
@Table(name = "strategy")
public class Strategy {
    @Id private String code;
    @Version private long version;
    private String title;
    private int launchYear;
    private @Nullable Integer endYear;
    private @Nullable String predecessor;
    private @Nullable String beside;
    private String seniorPost;
    private String board;
    private Instant changedAt;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "strategy_code", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Objective> objectives = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "strategy_code", nullable = false, updatable = false)
    @OrderBy("number")
    private List<Priority> priorities = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "strategy_code", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Commitment> commitments = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "strategy_code", nullable = false, updatable = false)
    @OrderBy("foundOn, id")
    private List<Overlap> overlaps = new ArrayList<>();

    protected Strategy() {}

    public Strategy(NewStrategy asked, Instant at) {
        DomainException.refuseIfAny(
                "The strategy cannot be composed.", StrategyRules.compose(asked));
        this.code = asked.code();
        this.title = asked.title();
        this.launchYear = asked.launchYear();
        this.endYear = asked.endYear();
        this.predecessor = asked.predecessor();
        this.beside = asked.beside();
        this.seniorPost = asked.seniorPost();
        this.board = asked.board();
        this.changedAt = at;
        asked.objectives()
                .forEach(each -> objectives.add(new Objective(objectives.size() + 1, each)));
        asked.priorities().forEach(each -> priorities.add(new Priority(each)));
        asked.commitments().forEach(this::append);
    }

    private void append(NewStrategy.NewCommitment asked) {
        var own = asked.sourceStrategy() == null ? board : null;
        var monitor = asked.monitoredBy() == null ? own : asked.monitoredBy();
        commitments.add(new Commitment(commitments.size() + 1, asked, monitor));
    }

    public StrategyFact composed() {
        return new StrategyFact(
                code,
                "strategy.composed",
                null,
                new Composed(
                        title,
                        seniorPost,
                        board,
                        objectives.size(),
                        priorities.size(),
                        commitments.size()));
    }

    /** As the audit keeps it. */
    public record Composed(
            String title,
            String seniorPost,
            String board,
            int objectives,
            int priorities,
            int commitments) {}

    public StrategyFact commit(NewStrategy.NewCommitment asked, Instant at) {
        DomainException.refuseIfAny(
                "The commitment cannot be added.",
                StrategyRules.commit(
                        asked,
                        commitments.stream().map(Commitment::code).collect(Collectors.toSet()),
                        objectiveCodes(),
                        ""));
        append(asked);
        return changed("strategy.commitment-added", null, commitments.getLast().state(), at);
    }

    /** Another post is responsible for all of it. */
    public StrategyFact answerBy(String post, Instant at) {
        var before = seniorPost;
        seniorPost = post;
        return changed("strategy.senior-post-changed", before, post, at);
    }

    public StrategyFact leadObjective(String objective, String post, Instant at) {
        var led = objective(objective);
        var before = led.state();
        led.beLedBy(post);
        return changed("strategy.objective-lead-changed", before, led.state(), at);
    }

    /** Sets the target, which is the baseline from then on, or moves it with a reason. */
    public StrategyFact aimObjective(
            String objective, DueDate to, @Nullable String reason, Instant at) {
        var aimed = objective(objective);
        DomainException.refuseIfAny(
                "The target cannot move.", StrategyRules.move(aimed.target(), to, reason));
        var before = aimed.state();
        aimed.aimAt(to);
        return changed("strategy.objective-target-moved", before, aimed.state(), at);
    }

    /** The body that monitors a commitment says how it stands; for any other it is read-only. */
    public StrategyFact stand(
            String commitment, String body, CommitmentStatus status, String reason, Instant at) {
        var said = monitored(commitment, body);
        var before = said.state();
        said.stand(status, reason);
        return changed("strategy.commitment-status", before, said.state(), at);
    }

    /** The commitment, for the body that monitors it; refuses every other one. */
    Commitment monitored(String commitment, String body) {
        var asked = commitment(commitment);
        if (!body.equals(asked.monitoredBy())) {
            throw monitoredElsewhere(asked);
        }
        return asked;
    }

    /** The commitment, where this strategy's own board monitors it; refuses a deferred one. */
    private Commitment own(String commitment) {
        var asked = commitment(commitment);
        if (isDeferred(asked)) {
            throw monitoredElsewhere(asked);
        }
        return asked;
    }

    private static DomainException monitoredElsewhere(Commitment commitment) {
        var monitor = commitment.monitoredBy();
        return DomainException.conflict(
                "monitored-elsewhere",
                "Another body monitors this commitment",
                monitor == null
                        ? "No body is named that monitors the commitment " + commitment.code() + "."
                        : "The commitment "
                                + commitment.code()
                                + " is monitored by the body "
                                + monitor
                                + "; here it is read-only.");
    }

    /** Names the body that monitors a commitment; one that is deferred stays with its monitor. */
    public StrategyFact monitor(String commitment, String body, Instant at) {
        var named = commitment(commitment);
        if (named.monitoredBy() != null && isDeferred(named)) {
            throw monitoredElsewhere(named);
        }
        var before = named.state();
        named.beMonitoredBy(body);
        return changed("strategy.monitor-named", before, named.state(), at);
    }

    /** Both stay printed, and are counted once; one that is deferred is not linked from here. */
    public StrategyFact link(String commitment, String first, Instant at) {
        var repeating = own(commitment);
        var counted = commitment(first);
        DomainException.refuseIfAny(
                "The commitments cannot be linked.", StrategyRules.link(repeating, counted));
        var before = repeating.state();
        repeating.repeat(counted);
        return changed("strategy.commitments-linked", before, repeating.state(), at);
    }

    public StrategyFact serve(String commitment, UUID action, Instant at) {
        var served = own(commitment);
        var before = served.state();
        served.serveBy(action);
        return changed("strategy.action-linked", before, served.state(), at);
    }

    public StrategyFact findOverlap(UUID id, Set<String> overlapping, String finding, Instant at) {
        DomainException.refuseIfAny(
                "The overlap cannot be recorded.",
                StrategyRules.overlap(overlapping, objectiveCodes()));
        var found = new Overlap(id, overlapping, finding, LondonDay.of(at));
        overlaps.add(found);
        return changed("strategy.overlap-found", null, found.state(), at);
    }

    /**
     * The strategy's own board settles who answers; where one objective leads, its post leads on
     * all of them.
     */
    public StrategyFact settle(UUID overlap, OverlapDecision decision, Instant at) {
        if (!decision.body().equals(board)) {
            throw DomainException.forbidden(
                    "body-may-not-settle",
                    "The body "
                            + decision.body()
                            + " settles nothing in this strategy; its board "
                            + board
                            + " does.");
        }
        var open = overlap(overlap);
        if (open.isSettled()) {
            throw DomainException.illegalTransition("The overlap has been settled already.");
        }
        DomainException.refuseIfAny(
                "The overlap cannot be settled like that.", StrategyRules.settle(open, decision));
        var before = open.state();
        open.settle(decision, LondonDay.of(at));
        if (decision.leadObjective() != null && decision.settlement() == Settlement.MERGE) {
            var post = objective(decision.leadObjective()).leadPost();
            if (post != null) {
                open.objectives().forEach(each -> objective(each).beLedBy(post));
            }
        }
        return changed("strategy.overlap-settled", before, open.state(), at);
    }

    /** Pairs of commitments that are probably the same, the most alike first. */
    public List<Alike> alike() {
        var pairs = new ArrayList<Alike>();
        for (var i = 0; i < commitments.size(); i++) {
            for (var j = i + 1; j < commitments.size(); j++) {
                var first = commitments.get(i);
                var second = commitments.get(j);
                var share = Likeness.between(first.text(), second.text());
                var linked =
                        first.id().equals(second.sameAs()) || second.id().equals(first.sameAs());
                if (linked || share >= Likeness.PROBABLE) {
                    pairs.add(new Alike(first, second, share, linked));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Alike::share).reversed());
        return List.copyOf(pairs);
    }

    /** Commitments that no action serves. */
    public List<Commitment> withoutDeliveryPlan() {
        return commitments.stream()
                .filter(each -> each.actions().isEmpty() && each.status().isOpen())
                .toList();
    }

    private StrategyFact changed(String name, @Nullable Object before, Object after, Instant at) {
        changedAt = at;
        return new StrategyFact(code, name, before, after);
    }

    private Set<String> objectiveCodes() {
        return objectives.stream().map(Objective::code).collect(Collectors.toSet());
    }

    public Objective objective(String objective) {
        return objectives.stream()
                .filter(each -> each.code().equals(objective))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("objective", objective));
    }

    public Commitment commitment(String commitment) {
        return commitments.stream()
                .filter(each -> each.code().equals(commitment))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("commitment", commitment));
    }

    public Overlap overlap(UUID id) {
        return overlaps.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("overlap", id));
    }

    /** Whether a commitment is monitored by another body than this strategy's own board. */
    public boolean isDeferred(Commitment commitment) {
        return !board.equals(commitment.monitoredBy());
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

    public int launchYear() {
        return launchYear;
    }

    public @Nullable Integer endYear() {
        return endYear;
    }

    public @Nullable String predecessor() {
        return predecessor;
    }

    public @Nullable String beside() {
        return beside;
    }

    /** The one post that is responsible for all of it. */
    public String seniorPost() {
        return seniorPost;
    }

    public String board() {
        return board;
    }

    public List<Objective> objectives() {
        return List.copyOf(objectives);
    }

    public List<Priority> priorities() {
        return List.copyOf(priorities);
    }

    public List<Commitment> commitments() {
        return List.copyOf(commitments);
    }

    public List<Overlap> overlaps() {
        return List.copyOf(overlaps);
    }
}
