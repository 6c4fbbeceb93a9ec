package org.dueregard.actionplan.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that a body deals with, by its kind and its id or code.
 *
 * @param id as the feature that keeps it names it
 */
@Embeddable
public record Matter(
        @Column(name = "matter_type") @Enumerated(EnumType.STRING) MatterType type,
        @Column(name = "matter_id") String id) {

    /** The id of something that is known by a UUID; empty where it is not in that form. */
    public static Optional<UUID> uuid(String id) {
        try {
            var parsed = UUID.fromString(id);
            return parsed.toString().equals(id) ? Optional.of(parsed) : Optional.empty();
        } catch (IllegalArgumentException ofAnotherForm) {
            return Optional.empty();
        }
    }
}
