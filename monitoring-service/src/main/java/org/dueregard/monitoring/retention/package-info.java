/** What is kept of a record, for how long, how it is erased, and who has read it. */
@NullMarked
package org.dueregard.monitoring.retention;

import org.jspecify.annotations.NullMarked;
