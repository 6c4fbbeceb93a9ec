/** Feedback contacts, other formats and channels over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.feedback.web;
