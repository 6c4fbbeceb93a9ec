/** Tests of mail. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.mail;
