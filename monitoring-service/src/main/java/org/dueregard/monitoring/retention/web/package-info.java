/** Erasures, and the reading of single records, over HTTP. */
@NullMarked
package org.dueregard.monitoring.retention.web;

import org.jspecify.annotations.NullMarked;
