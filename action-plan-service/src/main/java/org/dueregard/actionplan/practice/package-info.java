/**
 * Good practice: what works well, in which action and unit it was found, shared with everybody once
 * it is published.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.practice;
