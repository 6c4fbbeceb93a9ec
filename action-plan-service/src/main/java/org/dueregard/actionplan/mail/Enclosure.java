package org.dueregard.actionplan.mail;

import jakarta.persistence.Embeddable;

/** A file that goes with a letter. */
@Embeddable
public record Enclosure(String fileName, String mediaType, byte[] content) {}
