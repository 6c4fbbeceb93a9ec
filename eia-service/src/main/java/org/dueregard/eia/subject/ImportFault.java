package org.dueregard.eia.subject;

/** What is wrong with one field of a row. */
public record ImportFault(long line, String field, String reason) {}
