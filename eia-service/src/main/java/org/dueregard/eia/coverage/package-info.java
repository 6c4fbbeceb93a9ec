/**
 * What of the register is covered: which strands of a programme have an approved assessment, which
 * are late and who leads them; how the objectives of each unit stand; which subjects a panel has
 * looked at, and what it found for each characteristic. It only reads; nobody asks it.
 */
@NullMarked
package org.dueregard.eia.coverage;

import org.jspecify.annotations.NullMarked;
