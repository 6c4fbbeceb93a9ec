/**
 * What waits for whom: for a person, for a post, for a panel, and how much of it there is. It is
 * drawn from how everything stands, so nothing is stored twice; it only reads, and nobody asks it.
 */
@NullMarked
package org.dueregard.eia.worklist;

import org.jspecify.annotations.NullMarked;
