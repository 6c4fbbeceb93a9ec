/** Schemes over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.scheme.web;
