/** What makes reviews due and what they look at, as monitoring and action-plan tell it. */
@NullMarked
package org.dueregard.eia.review.messaging;

import org.jspecify.annotations.NullMarked;
