package org.dueregard.monitoring.dataissues;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Something that is wrong with the data of a source. */
@Entity
@Table(name = "data_issue")
public class DataIssue {
    @Id private UUID id;
    private String dataset;
    private String source;
    private String description;
    private String fromMonth;
    private @Nullable String toMonth;

    @Enumerated(EnumType.STRING)
    private IssueState state;

    private Instant recordedAt;
    private String recordedBy;
    private @Nullable String outcome;
    private @Nullable Instant endedAt;
    private @Nullable String endedBy;
    @Version private long version;

    protected DataIssue() {}

    DataIssue(NewIssue asked, Person by, Instant at) {
        this.id = Ids.next();
        this.dataset = asked.dataset();
        this.source = asked.source();
        this.description = asked.description();
        this.fromMonth = asked.from().toString();
        this.toMonth = asked.to() == null ? null : asked.to().toString();
        this.state = IssueState.OPEN;
        this.recordedAt = at;
        this.recordedBy = by.sub();
    }

    DataIssueFact recorded() {
        return new DataIssueFact.Recorded(id, dataset, source, description, fromMonth, toMonth);
    }

    DataIssueFact resolve(String what, Person by, Instant at) {
        return end(IssueState.RESOLVED, what, by, at);
    }

    /** Whoever found it does not decide that it may stand. */
    DataIssueFact accept(String why, Person by, Instant at) {
        requireOpen();
        if (by.sub().equals(recordedBy)) {
            throw DomainException.forbidden(
                    "not-independent", "Whoever recorded an issue does not accept it.");
        }
        return end(IssueState.ACCEPTED, why, by, at);
    }

    private DataIssueFact end(IssueState as, String said, Person by, Instant at) {
        requireOpen();
        state = as;
        outcome = said;
        endedAt = at;
        endedBy = by.sub();
        return new DataIssueFact.Ended(id, dataset, source, as);
    }

    private void requireOpen() {
        if (state != IssueState.OPEN) {
            throw DomainException.illegalTransition("It was ended already; record another one.");
        }
    }

    public UUID id() {
        return id;
    }

    public String dataset() {
        return dataset;
    }

    public String source() {
        return source;
    }

    public String description() {
        return description;
    }

    /** The first month that it concerns. */
    public String fromMonth() {
        return fromMonth;
    }

    /** The last month that it concerns; null where it has not ended. */
    public @Nullable String toMonth() {
        return toMonth;
    }

    public IssueState state() {
        return state;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** What was put right, or why it may stand; null while it is open. */
    public @Nullable String outcome() {
        return outcome;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public long version() {
        return version;
    }
}
