/** Taskings over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.tasking.web;
