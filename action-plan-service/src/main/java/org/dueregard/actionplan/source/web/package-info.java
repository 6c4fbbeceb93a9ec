/** What is followed from eia-service, for those who are signed in. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.source.web;
