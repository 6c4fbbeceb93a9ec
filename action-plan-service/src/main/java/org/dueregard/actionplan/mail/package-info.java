/**
 * Mail: letters that are written in the transaction of a use case and sent afterwards. A letter
 * waits in a table until the mail server has taken it; while the server is away it is tried again,
 * later and later; one that the server refuses for good is kept for an administrator. Each letter
 * has a key, and a letter with the same key is not written twice. Its Message-ID stays the same in
 * every attempt, so that the one repetition that no sender can rule out (the server took it, and
 * the answer was lost) is known to its receiver.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.mail;
