package org.dueregard.actionplan.work;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that waits, of every feature. */
@ApplicationScoped
public class Work {
    private final List<WorkItems> features;

    Work(@All List<WorkItems> features) {
        this.features = features;
    }

    /** A page of it, the earliest date first and what has none last. */
    public List<WorkItem> page(WorkQuery query) {
        if (query.posts().isEmpty()) {
            return List.of();
        }
        var after = query.after();
        return features.stream()
                .flatMap(each -> each.waiting(query).stream())
                .filter(each -> after == null || each.place().compareTo(after) > 0)
                .collect(
                        Collectors.toMap(
                                WorkItem::place,
                                Function.identity(),
                                (one, sameForAnotherPost) -> one,
                                TreeMap::new))
                .values()
                .stream()
                .limit(query.rows())
                .toList();
    }
}
