/** Working groups over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.workgroup.web;
