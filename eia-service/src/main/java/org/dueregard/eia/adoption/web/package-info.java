/** Adoption over HTTP. */
@NullMarked
package org.dueregard.eia.adoption.web;

import org.jspecify.annotations.NullMarked;
