package org.dueregard.actionplan.action;

import java.time.LocalDate;
import org.dueregard.platform.caller.Person;

/**
 * Whose return tells of an action: the person who handed it in for the chair of the group.
 *
 * @param periodTo the last day of the period that it is for
 */
public record ReturnedBy(Person person, String chairPost, String body, LocalDate periodTo) {}
