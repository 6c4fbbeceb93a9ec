package org.dueregard.monitoring.tables;

/** Something that a reader of the table has to know, such as a caveat or a method. */
public record Note(String heading, String text) {}
