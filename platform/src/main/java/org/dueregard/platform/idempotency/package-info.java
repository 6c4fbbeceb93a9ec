/**
 * A creation carries an Idempotency-Key: the first answer is stored with the effect and replayed
 * afterwards.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.platform.idempotency;
