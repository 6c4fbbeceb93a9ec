package org.dueregard.eia.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;

/**
 * How many decision-makers sign a version of a band. One, unless the programme office asks for
 * more.
 */
@Entity
public class ApprovalRequirement {
    @Id
    @Enumerated(EnumType.STRING)
    private Band band;

    @Version private long version;
    private int approvals;
    private String setBy;
    private Instant setAt;

    protected ApprovalRequirement() {}

    Required require(int wanted, Person by, Instant at) {
        var before = approvals;
        approvals = wanted;
        setBy = by.sub();
        setAt = at;
        return new Required(band, before, wanted);
    }

    /** For the audit trail. */
    public record Required(Band band, int was, int approvals) implements Fact {
        @Override
        public Aggregate aggregate() {
            return new Aggregate("approval-requirement", band.name());
        }

        @Override
        public String name() {
            return "approvals.required";
        }
    }

    public Band band() {
        return band;
    }

    public long version() {
        return version;
    }

    public int approvals() {
        return approvals;
    }

    public String requiredBy() {
        return setBy;
    }

    public Instant requiredAt() {
        return setAt;
    }
}
