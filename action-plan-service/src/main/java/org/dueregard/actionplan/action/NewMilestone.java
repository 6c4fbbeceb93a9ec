package org.dueregard.actionplan.action;

/** A milestone to be added. */
public record NewMilestone(String title, DueDate due) {}
