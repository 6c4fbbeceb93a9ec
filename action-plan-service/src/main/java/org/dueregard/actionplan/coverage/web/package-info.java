/** Coverage exercises over HTTP, the public list of what was received, and engagement. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.coverage.web;
