/**
 * Schemes, such as the Equalities Scheme: elements that are published on dates of their own, each
 * in its versions, with the plan that carries each out; and the editions of plans that a scheme has
 * as attachments, which stay what they were whatever is published later (report 12 of 2008, para
 * 20; report 8 of 2002, para 7).
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.scheme;
