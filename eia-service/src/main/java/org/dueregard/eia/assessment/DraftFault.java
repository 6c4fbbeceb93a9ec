package org.dueregard.eia.assessment;

/**
 * What is wrong with a draft of a file.
 *
 * @param pointer JSON pointer into its line
 */
public record DraftFault(long line, String pointer, String reason) {}
