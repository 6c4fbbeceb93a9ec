/** Whether the gateway can do its work: which of the services behind it are ready. */
@org.jspecify.annotations.NullMarked
package org.dueregard.gateway.health;
