package org.dueregard.eia.assessment;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signs a version of a band.
 *
 * @param approvals how many sign
 * @param posts posts in each of which one of them signs; the others sign in any, or in none
 */
public record Quorum(int approvals, List<String> posts) {
    static final Quorum ONE = new Quorum(1, List.of());

    public Quorum {
        posts = List.copyOf(posts);
    }

    public boolean names(@Nullable String post) {
        return post != null && posts.contains(post);
    }

    /** The posts in which nobody has signed yet. */
    public List<String> waitedFor(Collection<Approval> given) {
        return posts.stream().filter(post -> !signed(post, given)).toList();
    }

    static boolean signed(String post, Collection<Approval> given) {
        return given.stream().anyMatch(approval -> post.equals(approval.post()));
    }

    /** How many may still sign who do so in none of the posts. */
    public int open(Collection<Approval> given) {
        var elsewhere = given.stream().filter(approval -> !names(approval.post())).count();
        return Math.max(0, approvals - posts.size() - (int) elsewhere);
    }

    /** Whether a signature in this post, or in none, is the last one that is needed. */
    boolean completeWith(@Nullable String post, Collection<Approval> given) {
        return given.size() + 1 >= approvals
                && waitedFor(given).stream().allMatch(waited -> waited.equals(post));
    }
}
