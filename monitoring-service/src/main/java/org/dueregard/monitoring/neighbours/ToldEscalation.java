package org.dueregard.monitoring.neighbours;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far something overdue has climbed, as action-plan-service told last. */
@Entity
@Table(name = "told_escalation")
public class ToldEscalation {
    @Id private String id;
    private String aboutType;
    private String aboutId;
    private int level;
    private String state;
    private String toPostOrBody;
    private @Nullable LocalDate respondBy;
    private @Nullable String response;
    private Instant toldAt;

    protected ToldEscalation() {}

    /** What it is about. */
    public record About(String type, String id) {}

    /**
     * @param level how many steps of its ladder were taken
     * @param respondBy the last day before it climbs further; null where it climbs no further
     */
    public ToldEscalation(
            String id,
            About about,
            int level,
            String state,
            String toPostOrBody,
            @Nullable LocalDate respondBy,
            @Nullable String response,
            Instant toldAt) {
        this.id = id;
        this.aboutType = about.type();
        this.aboutId = about.id();
        this.level = level;
        this.state = state;
        this.toPostOrBody = toPostOrBody;
        this.respondBy = respondBy;
        this.response = response;
        this.toldAt = toldAt;
    }

    public String id() {
        return id;
    }

    public int level() {
        return level;
    }

    public String state() {
        return state;
    }

    public String toPostOrBody() {
        return toPostOrBody;
    }

    public @Nullable LocalDate respondBy() {
        return respondBy;
    }

    public @Nullable String response() {
        return response;
    }

    public Instant toldAt() {
        return toldAt;
    }
}
