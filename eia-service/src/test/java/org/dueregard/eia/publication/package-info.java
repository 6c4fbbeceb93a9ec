/** Tests of what the public reads. */
@NullMarked
package org.dueregard.eia.publication;

import org.jspecify.annotations.NullMarked;
