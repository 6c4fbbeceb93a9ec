package org.dueregard.actionplan.programme;

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
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.platform.problem.DomainException;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A programme of strands, the board whose members lead on them, and who takes stock. */
@Entity
@Table(name = "programme")
public class Programme {
    @Id private String code;
    @Version private long version;
    private String title;
    private String board;
    private String deliveryPost;
    private LocalDate implementationFrom;
    private String stocktakeEvery;
    private Instant changedAt;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "programme_code", nullable = false, updatable = false)
    @OrderBy("name")
    private List<HighlightedName> highlighted = new ArrayList<>();

    protected Programme() {}

    Programme(NewProgramme asked, Instant at) {
        this.code = asked.code();
        this.title = asked.title();
        this.board = asked.board();
        this.deliveryPost = asked.deliveryPost();
        this.implementationFrom = asked.implementationFrom();
        this.stocktakeEvery = asked.stocktakeEvery().toString();
        this.changedAt = at;
    }

    /** As the audit keeps it. */
    public record State(
            String title,
            String board,
            String deliveryPost,
            LocalDate implementationFrom,
            String stocktakeEvery,
            List<HighlightedName.State> highlighted) {}

    ProgrammeFact begun() {
        return new ProgrammeFact(code, "programme.begun", null, snapshot());
    }

    /** Another post delivers it and takes stock from now on. */
    ProgrammeFact deliverBy(String post, Instant at) {
        var before = snapshot();
        deliveryPost = post;
        return changed("programme.delivery-post-changed", before, at);
    }

    /** Notes a name under which a report highlights one of its strands. */
    ProgrammeFact highlight(UUID id, String name, String source, Instant at) {
        DomainException.refuseIfAny(
                "The name cannot be noted.",
                ProgrammeRules.highlight(
                        name, highlighted.stream().map(HighlightedName::name).toList()));
        var before = snapshot();
        highlighted.add(new HighlightedName(id, name, source));
        return changed("programme.name-highlighted", before, at);
    }

    /** Its board decides which strand a highlighted name stands for; null where it is none. */
    ProgrammeFact reconcile(UUID id, @Nullable String strand, String reason, Instant at) {
        var before = snapshot();
        highlighted(id).decide(strand, reason, LondonDay.of(at));
        return changed("programme.name-reconciled", before, at);
    }

    private ProgrammeFact changed(String name, State before, Instant at) {
        changedAt = at;
        return new ProgrammeFact(code, name, before, snapshot());
    }

    private State snapshot() {
        return new State(
                title,
                board,
                deliveryPost,
                implementationFrom,
                stocktakeEvery,
                highlighted.stream().map(HighlightedName::state).toList());
    }

    public HighlightedName highlighted(UUID id) {
        return highlighted.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("highlighted name", id));
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

    /** The board whose members lead on its strands. */
    public String board() {
        return board;
    }

    /** The post that watches over its delivery and takes stock of each strand. */
    public String deliveryPost() {
        return deliveryPost;
    }

    /** From when on strands have milestones and stock is taken. */
    public LocalDate implementationFrom() {
        return implementationFrom;
    }

    public Period stocktakeEvery() {
        return Period.parse(stocktakeEvery);
    }

    public List<HighlightedName> highlighted() {
        return List.copyOf(highlighted);
    }
}
