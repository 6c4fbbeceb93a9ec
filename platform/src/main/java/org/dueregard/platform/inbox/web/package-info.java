/** What an administrator does about events that did not get through. */
@org.jspecify.annotations.NullMarked
package org.dueregard.platform.inbox.web;
