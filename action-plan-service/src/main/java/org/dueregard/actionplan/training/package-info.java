/**
 * Training arrangements: how many of an audience are required to be trained in the duty, and how
 * many had been on a day. The per cent is computed and never stated.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.training;
