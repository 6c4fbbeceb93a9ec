/** Tests of what may be attached. */
@NullMarked
package org.dueregard.eia.attachment;

import org.jspecify.annotations.NullMarked;
