package org.dueregard.actionplan.post;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What has nobody to answer for it today: vacant posts, and everything that is not owned. */
public record OwnershipReport(LocalDate asAt, List<Post> vacantPosts, List<UnownedItem> unowned) {

    /** How many things of each kind have no owner. */
    public SortedMap<String, Long> counts() {
        return unowned.stream()
                .collect(
                        Collectors.groupingBy(
                                UnownedItem::kind, TreeMap::new, Collectors.counting()));
    }
}
