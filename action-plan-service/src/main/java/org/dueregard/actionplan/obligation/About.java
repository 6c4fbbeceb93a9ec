package org.dueregard.actionplan.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.UUID;

/**
 * What an obligation is about; where other services keep it, they show how far it has climbed.
 *
 * @param id of the action, assessment or disparity; the code of an obligation that is about itself
 */
@Embeddable
public record About(
        @Column(name = "about_type") @Enumerated(EnumType.STRING) AboutType type,
        @Column(name = "about_id") String id) {

    /** The id of something that is kept here; empty where it is not in that form. */
    Optional<UUID> uuid() {
        try {
            var parsed = UUID.fromString(id);
            return parsed.toString().equals(id) ? Optional.of(parsed) : Optional.empty();
        } catch (IllegalArgumentException ofAnotherForm) {
            return Optional.empty();
        }
    }
}
