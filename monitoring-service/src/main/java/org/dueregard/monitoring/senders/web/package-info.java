/** Who may send, over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.senders.web;
