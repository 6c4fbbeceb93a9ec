/** Research over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.research.web;
