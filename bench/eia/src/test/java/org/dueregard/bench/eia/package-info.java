/** The register at its full size, beside plain SQL. */
@NullMarked
package org.dueregard.bench.eia;

import org.jspecify.annotations.NullMarked;
