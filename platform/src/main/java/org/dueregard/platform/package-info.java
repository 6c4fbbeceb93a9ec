/**
 * What every service stands on: outbox and inbox, problems, idempotency keys, audit, paging and
 * caller identity. No domain word lives here.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.platform;
