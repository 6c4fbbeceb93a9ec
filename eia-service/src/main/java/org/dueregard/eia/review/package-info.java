/**
 * Reviews of assessments in force: what makes them due, what comes to light, and how they end. Only
 * the owner and an assurer end a review, together and never alone; no event does. It asks
 * assessments, subjects and what monitoring has told; nobody asks it.
 */
@NullMarked
package org.dueregard.eia.review;

import org.jspecify.annotations.NullMarked;
