/** What is covered, over HTTP. */
@NullMarked
package org.dueregard.eia.coverage.web;

import org.jspecify.annotations.NullMarked;
