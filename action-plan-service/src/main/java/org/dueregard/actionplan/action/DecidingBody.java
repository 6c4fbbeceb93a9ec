package org.dueregard.actionplan.action;

/** The body in whose name something is decided. */
public record DecidingBody(String code, String chairPost, boolean decidesCompletions) {}
