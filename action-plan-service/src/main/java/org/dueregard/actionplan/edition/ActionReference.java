package org.dueregard.actionplan.edition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Under which reference a plan prints an action, from its first edition on and for ever. */
@Entity
@Immutable
@Table(name = "action_reference")
public class ActionReference {
    /** An action has one reference in a plan. */
    @Embeddable
    public record Key(String planCode, UUID actionId) implements Serializable {}

    @EmbeddedId private Key key;
    private String section;
    private int number;
    private int firstEdition;

    protected ActionReference() {}

    ActionReference(Key key, String section, int number, int firstEdition) {
        this.key = key;
        this.section = section;
        this.number = number;
        this.firstEdition = firstEdition;
    }

    public UUID action() {
        return key.actionId();
    }

    String section() {
        return section;
    }

    int number() {
        return number;
    }

    /** As it is printed, such as {@code TRA/4}. */
    public String reference() {
        return section + "/" + number;
    }

    /** The first edition in which it stood. */
    public int firstEdition() {
        return firstEdition;
    }
}
