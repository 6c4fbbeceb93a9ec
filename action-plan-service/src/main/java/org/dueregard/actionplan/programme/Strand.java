package org.dueregard.actionplan.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.DueDate;
import org.dueregard.actionplan.action.Rating;
import org.dueregard.platform.problem.DomainException;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** One strand of a programme: who leads on it, its milestones, and each stocktake of it. */
@Entity
@Table(name = "strand")
public class Strand {
    @Id private String code;
    @Version private long version;
    private String programmeCode;
    private int position;
    private String name;
    private @Nullable String primaryLead;
    private Instant changedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "strand_lead", joinColumns = @JoinColumn(name = "strand_code"))
    @OrderColumn(name = "number")
    @Column(name = "post")
    private List<String> leads = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "strand_code", nullable = false, updatable = false)
    @OrderBy("id")
    private List<StrandMilestone> milestones = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "strand_code", nullable = false, updatable = false)
    @OrderBy("heldOn")
    private List<Stocktake> stocktakes = new ArrayList<>();

    protected Strand() {}

    Strand(Programme programme, int position, String code, String name, Leads leads, Instant at) {
        this.code = code;
        this.programmeCode = programme.code();
        this.position = position;
        this.name = name;
        this.leads.addAll(leads.posts());
        this.primaryLead = leads.primary();
        this.changedAt = at;
    }

    /** As the audit keeps it. */
    public record State(String programme, String name, Leads leads) {}

    StrandFact added() {
        return new StrandFact(code, "strand.added", null, state());
    }

    /** Other posts lead on it from now on, or the same ones in another order. */
    StrandFact beLedBy(Leads changed, Instant at) {
        var before = state();
        leads.clear();
        leads.addAll(changed.posts());
        primaryLead = changed.primary();
        return changed("strand.leads-changed", before, state(), at);
    }

    StrandFact aim(UUID id, NewMilestone asked, LocalDate implementationFrom, Instant at) {
        DomainException.refuseIfAny(
                "The milestone cannot be set.", ProgrammeRules.aim(asked, implementationFrom));
        var milestone = new StrandMilestone(id, asked);
        milestones.add(milestone);
        return changed("strand.milestone-set", null, milestone.state(), at);
    }

    /** A milestone moves; its first date stays. */
    StrandFact move(UUID id, DueDate to, Instant at) {
        var milestone = milestone(id);
        DomainException.refuseIfAny(
                "The milestone cannot move.", ProgrammeRules.move(milestone, to));
        var before = milestone.state();
        milestone.move(to);
        return changed("strand.milestone-moved", before, milestone.state(), at);
    }

    StrandFact meet(UUID id, LocalDate day, Instant at) {
        var milestone = milestone(id);
        if (milestone.metOn() != null) {
            throw DomainException.illegalTransition(
                    "The milestone was met on " + milestone.metOn() + ".");
        }
        DomainException.refuseIfAny(
                "The milestone cannot be met then.", ProgrammeRules.meet(day, LondonDay.of(at)));
        var before = milestone.state();
        milestone.meet(day);
        return changed("strand.milestone-met", before, milestone.state(), at);
    }

    /** Records how the strand was found to stand, and how far its milestones have come. */
    StrandFact takeStock(UUID id, NewStocktake asked, Programme programme, Instant at) {
        DomainException.refuseIfAny(
                "The stocktake cannot be recorded.",
                ProgrammeRules.takeStock(
                        asked, this, programme.implementationFrom(), LondonDay.of(at)));
        var stocktake = new Stocktake(id, asked, programme.deliveryPost(), at);
        stocktakes.add(stocktake);
        asked.readings()
                .forEach(each -> milestone(each.milestone()).read(each.day(), each.actual()));
        return changed("strand.stock-taken", null, stocktake.state(), at);
    }

    /** A post that leads on it explains what a stocktake found; once for each. */
    StrandFact explain(UUID id, String explanation, String post, Instant at) {
        var stocktake = stocktake(id);
        if (stocktake.explanation() != null) {
            throw DomainException.illegalTransition(
                    "What was found on " + stocktake.heldOn() + " is explained already.");
        }
        stocktake.explain(explanation, post, at);
        return changed("strand.explained", null, stocktake.state(), at);
    }

    private StrandFact changed(String what, @Nullable Object before, Object after, Instant at) {
        changedAt = at;
        return new StrandFact(code, what, before, after);
    }

    private State state() {
        return new State(programmeCode, name, leads());
    }

    /** The day by which stock is to be taken of it again. */
    public LocalDate nextStocktakeDueOn(Programme programme) {
        return latest().map(Stocktake::heldOn)
                .orElse(programme.implementationFrom())
                .plus(programme.stocktakeEvery());
    }

    /** What gives reason to ask its leads at their board; empty where all is well. */
    public List<Concern> concerns(Programme programme, LocalDate today) {
        var concerns = new ArrayList<Concern>();
        if (latest().filter(each -> each.rating() == Rating.RED).isPresent()) {
            concerns.add(Concern.RED);
        }
        if (milestones.stream().anyMatch(each -> each.isOverdueOn(today))) {
            concerns.add(Concern.MILESTONE_OVERDUE);
        }
        if (today.isAfter(nextStocktakeDueOn(programme))) {
            concerns.add(Concern.STOCKTAKE_OVERDUE);
        }
        return concerns;
    }

    /** The last stocktake; empty before the first. */
    public Optional<Stocktake> latest() {
        return stocktakes.isEmpty() ? Optional.empty() : Optional.of(stocktakes.getLast());
    }

    public StrandMilestone milestone(UUID id) {
        return milestones.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("milestone", id));
    }

    public Stocktake stocktake(UUID id) {
        return stocktakes.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("stocktake", id));
    }

    public String code() {
        return code;
    }

    public long version() {
        return version;
    }

    public String programme() {
        return programmeCode;
    }

    public int position() {
        return position;
    }

    public String name() {
        return name;
    }

    public Leads leads() {
        return new Leads(leads, primaryLead);
    }

    public List<StrandMilestone> milestones() {
        return List.copyOf(milestones);
    }

    /** Each time that stock was taken, the first one first. */
    public List<Stocktake> stocktakes() {
        return List.copyOf(stocktakes);
    }
}
