package org.dueregard.eia.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is owed about an assessment, or about the action of a mitigation, and is not met:
 * how far it has climbed, as action-plan tells.
 */
@Entity
public class Escalation {
    @Id private String id;
    @Version private long version;

    @Enumerated(EnumType.STRING)
    private EscalatedThing aboutType;

    private String aboutId;
    private int level;

    @Enumerated(EnumType.STRING)
    private EscalationState state;

    private String told;
    private @Nullable LocalDate respondBy;
    private @Nullable String response;

    protected Escalation() {}

    Escalation(String id, EscalatedThing aboutType, String aboutId, Tracking.Climb climb) {
        this.id = id;
        this.aboutType = aboutType;
        this.aboutId = aboutId;
        this.level = climb.level();
        this.state = climb.state();
        this.told = climb.told();
        this.respondBy = climb.respondBy();
        this.response = climb.response();
    }

    /** It stands elsewhere now. */
    void become(Tracking.Climb climb) {
        level = climb.level();
        state = climb.state();
        told = climb.told();
        respondBy = climb.respondBy();
        response = climb.response();
    }

    public boolean isAbout(EscalatedThing type, @Nullable String thing) {
        return aboutType == type && aboutId.equals(thing);
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** How many steps have been taken. */
    public int level() {
        return level;
    }

    public EscalationState state() {
        return state;
    }

    /** The post or body that was told last. */
    public String told() {
        return told;
    }

    /** The last day before it climbs further; null where it climbs no further. */
    public @Nullable LocalDate respondBy() {
        return respondBy;
    }

    public @Nullable String response() {
        return response;
    }
}
