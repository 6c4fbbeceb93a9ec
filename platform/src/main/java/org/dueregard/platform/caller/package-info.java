/**
 * Who acts: a person, known by the token's {@code sub}, with roles from the token and posts from
 * the directory that action-plan-service announces.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.platform.caller;
