/** Problem-solving notes of delivery units over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.deliverynote.web;
