/** Differences over HTTP. */
@NullMarked
package org.dueregard.eia.comparison.web;

import org.jspecify.annotations.NullMarked;
