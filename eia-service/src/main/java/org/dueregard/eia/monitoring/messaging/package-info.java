/** What the monitoring service tells, as this service reads it. */
@NullMarked
package org.dueregard.eia.monitoring.messaging;

import org.jspecify.annotations.NullMarked;
