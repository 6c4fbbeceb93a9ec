/**
 * Success measures of strategies: what is to be reached, by when and which way is better; what was
 * reached in each quarter, from which source; and whether that is enough. Some are not achieved
 * before a member of an independent advisory group has verified them, and some by the recognition
 * of others alone. A measure belongs to the board that monitors its commitment.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.measure;
