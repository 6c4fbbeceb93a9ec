/**
 * Posts and who holds them. Accountability belongs to the post and survives its holder: people come
 * and go by dated appointments, as holder, acting holder or deputy, and the post stays. A post that
 * still owns open items cannot close. Every change is announced with the whole state, so that the
 * other services know who may act for a post.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.post;
