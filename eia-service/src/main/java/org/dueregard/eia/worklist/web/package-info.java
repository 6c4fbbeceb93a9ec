/** Worklists over HTTP. */
@NullMarked
package org.dueregard.eia.worklist.web;

import org.jspecify.annotations.NullMarked;
