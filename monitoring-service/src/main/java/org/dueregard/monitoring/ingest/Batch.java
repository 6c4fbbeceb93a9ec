package org.dueregard.monitoring.ingest;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.caller.Person;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A batch that was taken in, with its receipt. What came in never changes. */
@Entity
@Table(name = "batch")
public class Batch {
    @Id private UUID id;
    private String dataset;
    private int definitionVersion;
    private String source;
    private @Nullable String file;

    @Enumerated(EnumType.STRING)
    private BatchFormat format;

    @Enumerated(EnumType.STRING)
    private BatchDoor door;

    @Embedded private @Nullable StreamRange stream;
    private String digest;
    private Instant receivedAt;
    private String receivedBy;
    @Embedded private Receipt receipt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> periods;

    private @Nullable UUID repairs;
    private @Nullable UUID upload;
    private @Nullable Integer part;
    private int erased;

    protected Batch() {}

    Batch(
            UUID id,
            int definitionVersion,
            Delivery delivery,
            String digest,
            Receipt receipt,
            List<String> periods,
            @Nullable UUID repairs,
            Person by,
            Instant at) {
        this.id = id;
        this.dataset = delivery.dataset();
        this.definitionVersion = definitionVersion;
        this.source = delivery.source();
        this.file = delivery.file();
        this.format = delivery.format();
        this.door = delivery.door();
        this.stream = delivery.stream();
        this.digest = digest;
        this.receipt = receipt;
        this.periods = List.copyOf(periods);
        this.repairs = repairs;
        this.upload = delivery.part() == null ? null : delivery.part().upload();
        this.part = delivery.part() == null ? null : delivery.part().number();
        this.receivedBy = by.sub();
        this.receivedAt = at;
    }

    /** How rows of it come in again. */
    Delivery delivery() {
        return new Delivery(dataset, source, file, format);
    }

    BatchReceived received() {
        return new BatchReceived(
                id, dataset, source, file, stream, part(), digest, receipt, periods, receivedAt);
    }

    public UUID id() {
        return id;
    }

    public String dataset() {
        return dataset;
    }

    public int definitionVersion() {
        return definitionVersion;
    }

    public String source() {
        return source;
    }

    public @Nullable String file() {
        return file;
    }

    public BatchFormat format() {
        return format;
    }

    public BatchDoor door() {
        return door;
    }

    /** The messages that it is made of; null for a batch that came by another door. */
    public @Nullable StreamRange stream() {
        return stream;
    }

    /** SHA-256 of the body as it was sent. */
    public String digest() {
        return digest;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Receipt receipt() {
        return receipt;
    }

    /** The months whose counts it changed. */
    public List<String> periods() {
        return periods;
    }

    /** Which part of a large file it is; null for any other batch. */
    public @Nullable FilePart part() {
        return upload == null || part == null ? null : new FilePart(upload, part);
    }

    /** The batch whose rows that were set aside it has taken in; null for any other batch. */
    public @Nullable UUID repairs() {
        return repairs;
    }

    /** How many of its records were erased since. */
    public int erased() {
        return erased;
    }
}
