/** Tests of panels. */
@NullMarked
package org.dueregard.eia.screening;

import org.jspecify.annotations.NullMarked;
