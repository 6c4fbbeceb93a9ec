/** Advisers and advice over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.advice.web;
