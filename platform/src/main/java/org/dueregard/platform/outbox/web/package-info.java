/** What an administrator does about events that do not get out. */
@org.jspecify.annotations.NullMarked
package org.dueregard.platform.outbox.web;
