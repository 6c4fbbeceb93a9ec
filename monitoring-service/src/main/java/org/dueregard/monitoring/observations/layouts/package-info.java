/** Published tables of figures, read as they are downloaded: what a column means is data. */
@NullMarked
package org.dueregard.monitoring.observations.layouts;

import org.jspecify.annotations.NullMarked;
