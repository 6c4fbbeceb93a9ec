/** How a matter looks in requests and answers. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.matter.web;
