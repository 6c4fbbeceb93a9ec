package org.dueregard.monitoring.dipsamples;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A sample as it was recorded once; it never changes. */
@Entity
@Immutable
@Table(name = "dip_sample_revision")
public class DipSampleRevision {
    @Id private UUID id;
    private UUID sample;
    private int revision;
    @Embedded private SampleContent content;
    private boolean withdrawn;
    private @Nullable String reason;
    private Instant recordedAt;
    private String recordedBy;

    protected DipSampleRevision() {}

    DipSampleRevision(DipSample of) {
        this.id = Ids.next();
        this.sample = of.id();
        this.revision = of.revision();
        this.content = of.content();
        this.withdrawn = of.isWithdrawn();
        this.reason = of.reason();
        this.recordedAt = of.recordedAt();
        this.recordedBy = of.recordedBy();
    }

    public int revision() {
        return revision;
    }

    public SampleContent content() {
        return content;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    public @Nullable String reason() {
        return reason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
