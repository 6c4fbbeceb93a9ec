/** The worklist over HTTP: all that waits for whoever is signed in. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.work.web;
