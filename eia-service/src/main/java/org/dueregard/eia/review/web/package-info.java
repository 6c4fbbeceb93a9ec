/** Reviews over HTTP, and the public list of those that are due. */
@NullMarked
package org.dueregard.eia.review.web;

import org.jspecify.annotations.NullMarked;
