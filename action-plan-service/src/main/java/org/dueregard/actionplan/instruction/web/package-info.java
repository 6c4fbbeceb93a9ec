/** Instructions over HTTP, and how units comply with them. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.instruction.web;
