package org.dueregard.platform.file;

/**
 * What is wrong with a line of a file.
 *
 * @param pointer JSON pointer into the line, such as {@code /title}; empty for the whole of it
 */
public record FileFault(long line, String pointer, String reason) {}
