package org.dueregard.monitoring.dipsamples;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** A sample of records whose flags a supervisor has looked at, as it stands now. */
@Entity
@Table(name = "dip_sample")
public class DipSample {
    @Id private UUID id;
    @Embedded private SampleContent content;
    private int revision;
    private boolean withdrawn;
    private @Nullable String reason;
    private Instant recordedAt;
    private String recordedBy;
    @Version private long version;

    protected DipSample() {}

    DipSample(SampleContent content, Person by, Instant at) {
        this.id = Ids.next();
        this.content = content;
        this.revision = 1;
        this.recordedAt = at;
        this.recordedBy = by.sub();
    }

    DipSampleFact recorded() {
        return new DipSampleFact.Recorded(id, content);
    }

    DipSampleFact correct(SampleContent as, String why, Person by, Instant at) {
        requireStanding();
        var was = content;
        content = as;
        revise(why, by, at);
        return new DipSampleFact.Corrected(id, revision, was, as);
    }

    /** It should never have been recorded, such as when it was recorded twice. */
    DipSampleFact withdraw(String why, Person by, Instant at) {
        requireStanding();
        withdrawn = true;
        revise(why, by, at);
        return new DipSampleFact.Withdrawn(id, revision);
    }

    private void revise(String why, Person by, Instant at) {
        revision++;
        reason = why;
        recordedAt = at;
        recordedBy = by.sub();
    }

    private void requireStanding() {
        if (withdrawn) {
            throw DomainException.illegalTransition("It was withdrawn; record another one.");
        }
    }

    DipSampleRevision snapshot() {
        return new DipSampleRevision(this);
    }

    public UUID id() {
        return id;
    }

    public SampleContent content() {
        return content;
    }

    /** 1 as it was recorded, and one more with each correction. */
    public int revision() {
        return revision;
    }

    /** Whether it counts no longer. */
    public boolean isWithdrawn() {
        return withdrawn;
    }

    /** Why this is not the first revision; null for the first. */
    public @Nullable String reason() {
        return reason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }

    public long version() {
        return version;
    }
}
