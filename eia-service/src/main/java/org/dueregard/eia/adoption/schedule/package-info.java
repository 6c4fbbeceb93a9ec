/** The clock of urgent adoptions. */
@NullMarked
package org.dueregard.eia.adoption.schedule;

import org.jspecify.annotations.NullMarked;
