package org.dueregard.actionplan.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.post.Tenure;
import org.dueregard.platform.caller.Person;

/** What follows from the deeds of a recommendation: who has answered for it, and when. */
record RecommendationHistory(List<RecommendationDeed> deeds) {

    /** Everybody who answers for it or has done so: by their deeds, and by these appointments. */
    Set<Person> ownersWith(Set<Person> appointed) {
        return Stream.concat(
                        appointed.stream(),
                        deeds.stream()
                                .filter(RecommendationDeed::isOwnership)
                                .map(RecommendationDeed::person))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Which posts have answered for it, from its receipt until today. */
    List<Tenure> tenures(LocalDate received, String present, LocalDate today) {
        var tenures = new ArrayList<Tenure>();
        var post = deeds.getFirst().accountablePost();
        var first = received;
        for (var deed : deeds) {
            if (!deed.accountablePost().equals(post)) {
                var day = LondonDay.of(deed.at());
                tenures.add(new Tenure(post, first, day));
                post = deed.accountablePost();
                first = day;
            }
        }
        tenures.add(new Tenure(present, first, today));
        return tenures;
    }
}
