/** Progress returns over HTTP, their schedules and the template that they are made on. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.progressreturn.web;
