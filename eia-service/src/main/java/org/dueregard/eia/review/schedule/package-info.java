/** The clock that makes reviews due. */
@NullMarked
package org.dueregard.eia.review.schedule;

import org.jspecify.annotations.NullMarked;
