package org.dueregard.monitoring.releases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.CanonicalJson;
import org.dueregard.platform.document.FrozenJson;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A release as the public reads it, byte for byte. */
@Entity
@Immutable
@Table(name = "published_release")
public class PublishedRelease {
    @Id private UUID id;
    private String title;
    private @Nullable String series;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> indicators;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> periods;

    private String document;
    private String sha256;
    private Instant publishedAt;
    private @Nullable UUID corrects;
    private @Nullable String correction;

    protected PublishedRelease() {}

    PublishedRelease(ReleaseDocument published, Instant at) {
        var canonical = CanonicalJson.of(published);
        this.id = published.id();
        this.title = published.title();
        this.series = published.series();
        this.indicators =
                published.tables().stream().map(ReleasedTable::indicator).distinct().toList();
        this.periods = published.tables().stream().map(ReleasedTable::period).distinct().toList();
        this.document = canonical.document();
        this.sha256 = canonical.sha256();
        this.publishedAt = at;
        this.corrects = published.corrects();
        this.correction = published.correction();
    }

    public UUID id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** The frozen bytes, over which the hash is. */
    public String document() {
        return document;
    }

    public ReleaseDocument content() {
        return FrozenJson.read(document, ReleaseDocument.class);
    }

    /** In lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public @Nullable UUID corrects() {
        return corrects;
    }

    public @Nullable String correction() {
        return correction;
    }
}
