/** What a person says of the mails that they want, over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.reminder.web;
