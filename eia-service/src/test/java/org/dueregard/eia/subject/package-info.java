/** Tests of the register. */
@NullMarked
package org.dueregard.eia.subject;

import org.jspecify.annotations.NullMarked;
