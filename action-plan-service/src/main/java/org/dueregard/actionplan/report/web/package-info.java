/** Reports over HTTP, each in the form that is asked for. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.report.web;
