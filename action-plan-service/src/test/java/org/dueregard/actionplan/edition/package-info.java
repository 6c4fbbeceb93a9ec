/** Tests of research without a server. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.edition;
