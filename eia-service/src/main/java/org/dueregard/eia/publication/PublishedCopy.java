package org.dueregard.eia.publication;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.dueregard.platform.caller.Person;

/** The copy of one version, byte for byte as it was published. */
@Entity
public class PublishedCopy {
    /** A version has one copy. */
    @Embeddable
    public record Key(UUID assessmentId, int number) implements Serializable {}

    @EmbeddedId private Key key;
    private String title;
    private String document;
    private String sha256;
    private Instant publishedAt;
    private String publishedBy;

    protected PublishedCopy() {}

    PublishedCopy(Key key, String title, Frozen frozen, Person by, Instant at) {
        this.key = key;
        this.title = title;
        this.document = frozen.document();
        this.sha256 = frozen.sha256();
        this.publishedAt = at;
        this.publishedBy = by.sub();
    }

    public UUID assessmentId() {
        return key.assessmentId();
    }

    public int number() {
        return key.number();
    }

    public String title() {
        return title;
    }

    public String document() {
        return document;
    }

    public String sha256() {
        return sha256;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public String publishedBy() {
        return publishedBy;
    }
}
