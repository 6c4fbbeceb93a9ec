/**
 * Events arrive through here: dedupe, effect and mark in one transaction; the offset is committed
 * after it.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.platform.inbox;
