/** Obligations over HTTP, and what waits for whoever is signed in. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.obligation.web;
