package org.dueregard.eia.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Who signs for a band, where it names posts; each of them signs once. */
final class QuorumRules {
    static final String SOURCE = "Due Regard: who signs for a band, a default of this service";

    private QuorumRules() {}

    /** Everything against asking for this. */
    static List<Violation> ofAsking(Quorum wanted, Predicate<String> known) {
        var violations = new ArrayList<Violation>();
        if (wanted.posts().size() > wanted.approvals()) {
            violations.add(
                    Violation.at(
                            "/posts",
                            "are "
                                    + wanted.posts().size()
                                    + ", and only "
                                    + wanted.approvals()
                                    + " sign; each post signs once",
                            SOURCE));
        }
        var seen = new HashSet<String>();
        for (var i = 0; i < wanted.posts().size(); i++) {
            var post = wanted.posts().get(i);
            if (!seen.add(post)) {
                violations.add(Violation.at("/posts/" + i, "stands twice", SOURCE));
            } else if (!known.test(post)) {
                violations.add(
                        Violation.at(
                                "/posts/" + i,
                                post + " is no post that has been announced to this service",
                                SOURCE));
            }
        }
        return violations;
    }

    /** Everything against signing in this post, or in none. */
    static List<Violation> ofSigning(
            Quorum quorum, Collection<Approval> given, @Nullable String post) {
        var waited = quorum.waitedFor(given);
        if (quorum.names(post) && post != null && Quorum.signed(post, given)) {
            return List.of(
                    Violation.at(
                            "/decisionPost",
                            post + " has signed this version; each post signs once" + still(waited),
                            SOURCE));
        }
        if (!quorum.names(post) && !waited.isEmpty() && quorum.open(given) == 0) {
            return List.of(
                    Violation.at(
                            "/decisionPost",
                            "this version is signed by the posts that its band names"
                                    + still(waited),
                            SOURCE));
        }
        return List.of();
    }

    private static String still(List<String> waited) {
        return waited.isEmpty() ? "" : "; it still waits for " + String.join(", ", waited);
    }
}
