package org.dueregard.monitoring.uploads;

/**
 * How far a file was taken in.
 *
 * @param parts batches that it has come to
 * @param bytesRead of the file as it was sent; what was read ahead is in it
 * @param lastLine line at which the last row begins
 */
public record Checkpoint(int parts, long rowsRead, long bytesRead, long lastLine) {}
