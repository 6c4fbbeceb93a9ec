package org.dueregard.monitoring.ingest;

import java.util.UUID;

/**
 * Which part of a large file a batch is.
 *
 * @param number from 1
 */
public record FilePart(UUID upload, int number) {}
