/** Tests of every lifecycle, and the pages that show them. */
@NullMarked
package org.dueregard.eia.lifecycle;

import org.jspecify.annotations.NullMarked;
