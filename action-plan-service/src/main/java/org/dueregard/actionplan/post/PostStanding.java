package org.dueregard.actionplan.post;

/** How a post code stands today: what it is called, and whether somebody answers for it. */
public record PostStanding(String code, String title, Ownership ownership) {

    static PostStanding unknown(String code) {
        return new PostStanding(code, code, Ownership.POST_UNKNOWN);
    }
}
