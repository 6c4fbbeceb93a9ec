/** Units over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.unit.web;
