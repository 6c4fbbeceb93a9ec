/** The gateway from outside: stub services on the loopback stand where the real ones would. */
@org.jspecify.annotations.NullMarked
package org.dueregard.gateway;
