package org.dueregard.monitoring.neighbours;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** An edition of a plan: how many actions were open and complete on a day. */
@Entity
@Table(name = "told_edition")
public class ToldEdition {
    /** By plan and number. */
    @Embeddable
    public record Key(String plan, int edition) implements Serializable {}

    @EmbeddedId private Key key;
    private LocalDate asAt;
    private long openActions;
    private long completedActions;
    private String url;
    private String sha256;

    protected ToldEdition() {}

    public ToldEdition(
            Key key,
            LocalDate asAt,
            long openActions,
            long completedActions,
            String url,
            String sha256) {
        this.key = key;
        this.asAt = asAt;
        this.openActions = openActions;
        this.completedActions = completedActions;
        this.url = url;
        this.sha256 = sha256;
    }

    public String plan() {
        return key.plan();
    }

    public int edition() {
        return key.edition();
    }

    public LocalDate asAt() {
        return asAt;
    }

    public long openActions() {
        return openActions;
    }

    public long completedActions() {
        return completedActions;
    }

    public String url() {
        return url;
    }

    public String sha256() {
        return sha256;
    }
}
