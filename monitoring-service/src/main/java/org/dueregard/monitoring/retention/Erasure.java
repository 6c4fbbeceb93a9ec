package org.dueregard.monitoring.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Person;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That records were erased, and what came of it. It never changes. */
@Entity
@Table(name = "erasure")
public class Erasure {
    @Id private UUID id;
    private String dataset;
    private String source;
    private String lawfulBasis;
    private String reason;
    private int records;
    private long counted;
    private int rowsEmptied;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> periods;

    private Instant erasedAt;
    private String erasedBy;

    protected Erasure() {}

    /**
     * @param counted how many the records stood for in the counts
     */
    Erasure(
            UUID id,
            NewErasure asked,
            long counted,
            int rowsEmptied,
            List<String> periods,
            Person by,
            Instant at) {
        this.id = id;
        this.dataset = asked.dataset();
        this.source = asked.source();
        this.lawfulBasis = asked.lawfulBasis();
        this.reason = asked.reason();
        this.records = asked.recordIds().size();
        this.counted = counted;
        this.rowsEmptied = rowsEmptied;
        this.periods = List.copyOf(periods);
        this.erasedAt = at;
        this.erasedBy = by.sub();
    }

    static UUID nextId() {
        return Ids.next();
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

    public String lawfulBasis() {
        return lawfulBasis;
    }

    public String reason() {
        return reason;
    }

    public int records() {
        return records;
    }

    /** How many the records stood for in the counts. */
    public long counted() {
        return counted;
    }

    /** How many rows that were set aside had said something of these records. */
    public int rowsEmptied() {
        return rowsEmptied;
    }

    /** The months whose counts it changed. */
    public List<String> periods() {
        return periods;
    }

    public Instant erasedAt() {
        return erasedAt;
    }

    public String erasedBy() {
        return erasedBy;
    }
}
