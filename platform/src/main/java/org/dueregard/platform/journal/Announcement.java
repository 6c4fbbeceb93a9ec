package org.dueregard.platform.journal;

import org.jspecify.annotations.Nullable;

/**
 * An event that a fact announces to other services, as CloudEvents 1.0.
 *
 * @param type such as {@code org.dueregard.eia.signed-off.v1}
 * @param subject id of what the event is about; its {@code aggregateversion} grows by one with each
 *     event
 * @param data a record that Jackson writes in the form of the event's schema
 * @param topic null for the service's own topic
 */
public record Announcement(String type, String subject, Object data, @Nullable String topic) {
    public Announcement(String type, String subject, Object data) {
        this(type, subject, data, null);
    }
}
