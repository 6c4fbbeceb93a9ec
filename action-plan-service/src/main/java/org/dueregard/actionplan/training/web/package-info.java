/** Training arrangements over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.training.web;
