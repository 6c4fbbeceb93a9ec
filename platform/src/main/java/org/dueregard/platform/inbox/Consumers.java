package org.dueregard.platform.inbox;

import io.quarkus.arc.All;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The consumers of this service, by type of event and by name. */
@Startup
@Singleton
public class Consumers {
    private final Map<String, List<EventConsumer<?>>> byType;
    private final Map<String, List<EventConsumer<?>>> byName;
    private final Map<String, Projection> projections;

    Consumers(@All List<EventConsumer<?>> consumers, @All List<Projection> projections) {
        this.byType = consumers.stream().collect(Collectors.groupingBy(EventConsumer::type));
        this.byName = consumers.stream().collect(Collectors.groupingBy(EventConsumer::name));
        this.projections =
                projections.stream().collect(Collectors.toMap(Projection::name, each -> each));
        requireDistinct(consumers);
    }

    /** Of two with the same name and type, the second would find every event marked already. */
    private static void requireDistinct(List<EventConsumer<?>> consumers) {
        var seen = new HashSet<String>();
        for (var consumer : consumers) {
            if (!seen.add(consumer.name() + " " + consumer.type())) {
                throw new IllegalStateException(
                        "Two consumers are called %s and take %s"
                                .formatted(consumer.name(), consumer.type()));
            }
        }
    }

    public List<EventConsumer<?>> of(String type) {
        return byType.getOrDefault(type, List.of());
    }

    public List<EventConsumer<?>> called(String name) {
        return byName.getOrDefault(name, List.of());
    }

    public Optional<EventConsumer<?>> called(String name, String type) {
        return called(name).stream().filter(each -> each.type().equals(type)).findAny();
    }

    public Optional<Projection> projection(String name) {
        return Optional.ofNullable(projections.get(name));
    }
}
