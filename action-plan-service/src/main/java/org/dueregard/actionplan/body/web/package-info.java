/** Bodies over HTTP; they are public, and name posts and organisations only. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.body.web;
