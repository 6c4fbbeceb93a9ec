package org.dueregard.actionplan.tasking;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.problem.DomainException;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** An issue, the units that are tasked with it, and what came of it. */
@Entity
@Table(name = "tasking")
public class Tasking {
    @Id private UUID id;
    @Version private long version;
    private String issue;
    private String raisedIn;
    private @Nullable String raisedThrough;
    private LocalDate raisedOn;
    private @Nullable String outcome;
    private @Nullable LocalDate closedOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "tasked_unit", joinColumns = @JoinColumn(name = "tasking_id"))
    @Column(name = "unit_code")
    private Set<String> units = new HashSet<>();

    protected Tasking() {}

    Tasking(NewTasking asked) {
        this.id = Ids.next();
        this.issue = asked.issue();
        this.raisedIn = asked.raisedIn();
        this.raisedThrough = asked.raisedThrough();
        this.raisedOn = asked.raisedOn();
        this.units.addAll(asked.units());
    }

    /** As the audit keeps it. */
    public record State(
            String issue, String raisedIn, List<String> units, @Nullable String outcome) {}

    TaskingFact tasked() {
        return new TaskingFact(id, "tasking.assigned", null, snapshot());
    }

    /** Other units are tasked with it from now on. */
    TaskingFact assign(Collection<String> others) {
        requireOpen();
        var before = snapshot();
        units.retainAll(Set.copyOf(others));
        units.addAll(others);
        return new TaskingFact(id, "tasking.reassigned", before, snapshot());
    }

    TaskingFact close(String words, LocalDate day) {
        requireOpen();
        var before = snapshot();
        outcome = words;
        closedOn = day;
        return new TaskingFact(id, "tasking.closed", before, snapshot());
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw DomainException.illegalTransition("The tasking was closed on " + closedOn + ".");
        }
    }

    private State snapshot() {
        return new State(issue, raisedIn, units(), outcome);
    }

    public boolean isOpen() {
        return outcome == null;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String issue() {
        return issue;
    }

    /** The unit where it emerged. */
    public String raisedIn() {
        return raisedIn;
    }

    /** Who or what brought it up; null where that is not said. */
    public @Nullable String raisedThrough() {
        return raisedThrough;
    }

    public LocalDate raisedOn() {
        return raisedOn;
    }

    /** Codes of the units that are tasked with it. */
    public List<String> units() {
        return units.stream().sorted().toList();
    }

    public @Nullable String outcome() {
        return outcome;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }
}
