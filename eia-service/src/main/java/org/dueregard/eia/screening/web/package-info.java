/** Screenings over HTTP. */
@NullMarked
package org.dueregard.eia.screening.web;

import org.jspecify.annotations.NullMarked;
