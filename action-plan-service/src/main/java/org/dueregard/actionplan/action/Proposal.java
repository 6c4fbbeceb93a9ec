package org.dueregard.actionplan.action;

import org.jspecify.annotations.Nullable;

/**
 * Asks a post to own an action.
 *
 * @param accountablePost null for the post that the action names already
 * @param reason needed when another post was asked before
 */
public record Proposal(@Nullable String accountablePost, @Nullable String reason) {

    String postOr(String present) {
        return accountablePost == null ? present : accountablePost;
    }

    static final Proposal TO_THE_POST_NAMED = new Proposal(null, null);
}
