package org.dueregard.actionplan.post;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dueregard.actionplan.LondonDay;

/** Makes the report of what nobody answers for. */
@ApplicationScoped
public class OwnershipReports {
    private final Posts posts;
    private final HeldPosts held;
    private final List<UnownedItems> features;
    private final InstantSource clock;

    OwnershipReports(
            Posts posts, HeldPosts held, @All List<UnownedItems> features, InstantSource clock) {
        this.posts = posts;
        this.held = held;
        this.features = features;
        this.clock = clock;
    }

    public OwnershipReport today() {
        var day = LondonDay.of(clock.instant());
        var filled = held.filledOn(day);
        return new OwnershipReport(
                day,
                posts.vacant(filled),
                features.stream().flatMap(each -> each.unowned(filled).stream()).toList(),
                features.stream()
                        .flatMap(each -> each.notShown(filled).entrySet().stream())
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, Map.Entry::getValue, Long::sum)));
    }
}
