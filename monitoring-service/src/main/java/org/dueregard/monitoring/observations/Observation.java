package org.dueregard.monitoring.observations;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.datasets.FigureKind;
import org.dueregard.platform.CanonicalJson;
import org.dueregard.platform.document.FrozenJson;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A version of an observation, which never changes: a correction is another version, and the
 * highest is the present one, whatever came first.
 */
@Entity
@Immutable
@Table(name = "observation")
public class Observation {
    static final String WITHDRAWN = "withdrawn";

    /** A reference means something within its source system only. */
    @Embeddable
    public record Key(String source, String reference, long version) implements Serializable {}

    @EmbeddedId private Key key;
    private @Nullable String content;
    private String digest;

    @Enumerated(EnumType.STRING)
    private @Nullable FigureKind kind;

    private @Nullable String measure;
    private @Nullable String population;
    private @Nullable String unit;
    private @Nullable LocalDate periodFrom;
    private @Nullable LocalDate periodTo;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> dimensions;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> groupNames;

    private UUID file;
    private Instant recordedAt;

    protected Observation() {}

    Observation(String source, NewObservation given, UUID file, Instant at) {
        var said = given.said();
        this.key = new Key(source, given.reference(), given.version());
        this.digest = given.digest();
        this.dimensions = List.of();
        this.groupNames = List.of();
        if (said != null) {
            this.content = CanonicalJson.of(said).document();
            this.kind = said.kind();
            this.measure = said.measure();
            this.population = said.population();
            this.unit = said.unit();
            this.periodFrom = said.period().from();
            this.periodTo = said.period().to();
            this.dimensions = said.groups().stream().map(Grouping::dimension).toList();
            this.groupNames = said.groups().stream().map(Grouping::group).toList();
        }
        this.file = file;
        this.recordedAt = at;
    }

    public String source() {
        return key.source();
    }

    public String reference() {
        return key.reference();
    }

    public long version() {
        return key.version();
    }

    /** Null once it was withdrawn. */
    public @Nullable Said said() {
        return content == null ? null : FrozenJson.read(content, Said.class);
    }

    String digest() {
        return digest;
    }

    /** The file that it came with. */
    public UUID file() {
        return file;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
