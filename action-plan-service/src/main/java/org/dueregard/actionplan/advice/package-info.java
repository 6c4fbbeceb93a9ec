/**
 * Advice: which business areas each adviser advises, and advice from outside that a group asks for,
 * which reaches it through the board above it or for a named project (report 12 of 2008, paras 13,
 * 18).
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.advice;
