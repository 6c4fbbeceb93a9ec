/**
 * The London sample: what a newcomer finds in the system after the first start, put there through
 * the gateway like anything else.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.localstack.sample;
