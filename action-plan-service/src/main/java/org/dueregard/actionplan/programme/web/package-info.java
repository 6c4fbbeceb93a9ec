/** Programmes over HTTP, for those who are signed in. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.programme.web;
