package org.dueregard.eia.subject;

/** A row that could be read: where it stood, by what it is known, and what is said of it. */
public record ImportRow(long line, String reference, Particulars particulars) {}
