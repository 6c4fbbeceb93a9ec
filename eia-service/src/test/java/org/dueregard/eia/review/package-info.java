/** Tests of reviews. */
@NullMarked
package org.dueregard.eia.review;

import org.jspecify.annotations.NullMarked;
