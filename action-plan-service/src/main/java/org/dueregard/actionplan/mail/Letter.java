package org.dueregard.actionplan.mail;

import java.util.List;

/**
 * A letter to one person.
 *
 * @param key what it is, such as {@code digest/2026-11-29/…}: a second one with it is not written
 * @param to the address; whoever writes the letter may use it for this
 * @param text the letter as plain text, complete by itself
 * @param html the same for programs that show HTML
 */
public record Letter(
        String key,
        String to,
        String subject,
        String text,
        String html,
        List<Enclosure> enclosures) {
    public Letter {
        enclosures = List.copyOf(enclosures);
        if (to.chars().anyMatch(Character::isISOControl)
                || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("An address and a subject are one line each.");
        }
    }

    public Letter(String key, String to, String subject, String text, String html) {
        this(key, to, subject, text, html, List.of());
    }
}
