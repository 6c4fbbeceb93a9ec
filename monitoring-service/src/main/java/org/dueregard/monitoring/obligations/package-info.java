/** What has to be monitored or returned again and again, and who is told when it is not. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.obligations;
