/** Plans over HTTP: everybody who is signed in reads them, each is written by who owns it. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.plan.web;
