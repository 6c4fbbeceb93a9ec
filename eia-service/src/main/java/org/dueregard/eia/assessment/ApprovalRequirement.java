package org.dueregard.eia.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Who signs a version of a band: one decision-maker, unless the programme office asks for more of
 * them, or for the holders of certain posts among them. A body signs by the post of its chair.
 */
@Entity
public class ApprovalRequirement {
    @Id
    @Enumerated(EnumType.STRING)
    private Band band;

    @Version private long version;
    private int approvals;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> posts;

    private String setBy;
    private Instant setAt;

    protected ApprovalRequirement() {}

    Required require(Quorum wanted, Person by, Instant at) {
        var before = quorum();
        approvals = wanted.approvals();
        posts = wanted.posts();
        setBy = by.sub();
        setAt = at;
        return new Required(band, before, wanted);
    }

    /** For the audit trail. */
    public record Required(Band band, Quorum was, Quorum now) implements Fact {
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

    public Quorum quorum() {
        return new Quorum(approvals, posts);
    }

    public String requiredBy() {
        return setBy;
    }

    public Instant requiredAt() {
        return setAt;
    }
}
