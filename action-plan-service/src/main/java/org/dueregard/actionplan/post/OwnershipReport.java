package org.dueregard.actionplan.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What has nobody to answer for it today: vacant posts, and everything that is not owned.
 *
 * @param notShown how many more there are of some kinds than are shown
 */
public record OwnershipReport(
        LocalDate asAt,
        List<Post> vacantPosts,
        List<UnownedItem> unowned,
        Map<String, Long> notShown) {

    /** How many things of each kind have no owner. */
    public SortedMap<String, Long> counts() {
        var counts =
                unowned.stream()
                        .collect(
                                Collectors.groupingBy(
                                        UnownedItem::kind, TreeMap::new, Collectors.counting()));
        notShown.forEach((kind, more) -> counts.merge(kind, more, Long::sum));
        return counts;
    }
}
