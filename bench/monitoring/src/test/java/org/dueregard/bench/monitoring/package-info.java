/** How fast monitoring-service takes records in and counts them, beside what PostgreSQL does. */
@NullMarked
package org.dueregard.bench.monitoring;

import org.jspecify.annotations.NullMarked;
