/** Looking names up over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.naming.web;
