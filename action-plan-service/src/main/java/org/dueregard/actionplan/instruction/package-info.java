/**
 * Instructions, such as a special notice, with which an initiative asks every command unit to
 * comply. Whether a unit does is found on a day and stays on record; a report says how it stood on
 * any day, and which units nobody has looked at.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.instruction;
