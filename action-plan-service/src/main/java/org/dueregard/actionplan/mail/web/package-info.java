/** What an administrator sees of letters, and the command that lets one try again. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.mail.web;
