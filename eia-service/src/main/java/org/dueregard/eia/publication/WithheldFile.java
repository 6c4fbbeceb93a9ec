package org.dueregard.eia.publication;

/** A file whose bytes are not published, by its SHA-256, and why. */
public record WithheldFile(String sha256, String reason) {}
