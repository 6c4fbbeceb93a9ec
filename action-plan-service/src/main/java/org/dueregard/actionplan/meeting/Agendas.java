package org.dueregard.actionplan.meeting;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dueregard.actionplan.Quarter;
import org.dueregard.actionplan.body.Bodies;

/**
 * What stands on the agenda of a meeting by itself: what is open for its body, and what is due in
 * the same quarter at the bodies that it meets before or aligns its agendas with (report 12 of
 * 2008, para 15).
 */
@ApplicationScoped
public class Agendas {
    private static final Comparator<StandingItem> ORDER =
            Comparator.comparing(StandingItem::kind)
                    .thenComparing(
                            StandingItem::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(StandingItem::title);

    private final List<StandingItems> features;
    private final Bodies bodies;

    Agendas(@All List<StandingItems> features, Bodies bodies) {
        this.features = features;
        this.bodies = bodies;
    }

    /** In the order of the agenda; each once, as the body's own where it is that. */
    public List<StandingItem> standingFor(Meeting meeting) {
        var items = new LinkedHashMap<Object, StandingItem>();
        Stream.concat(own(meeting), ahead(meeting))
                .forEach(each -> items.putIfAbsent(key(each), each));
        return items.values().stream().sorted(ORDER).toList();
    }

    private record Key(ItemKind kind, Object what) {}

    private static Key key(StandingItem item) {
        return new Key(item.kind(), item.matter() == null ? item.title() : item.matter());
    }

    private Stream<StandingItem> own(Meeting meeting) {
        return features.stream()
                .flatMap(each -> each.standingBefore(meeting.body(), meeting.meetsOn()).stream());
    }

    private Stream<StandingItem> ahead(Meeting meeting) {
        var quarter = Quarter.of(meeting.meetsOn());
        return preparedFor(meeting.body()).stream()
                .flatMap(
                        other ->
                                features.stream()
                                        .flatMap(
                                                each ->
                                                        each
                                                                .dueAt(
                                                                        other,
                                                                        quarter.firstDay(),
                                                                        quarter.lastDay())
                                                                .stream())
                                        .map(each -> each.dueAt(other)));
    }

    private Set<String> preparedFor(String body) {
        var others = new LinkedHashSet<>(bodies.meetingAfter(body));
        others.addAll(bodies.require(body).alignedWith());
        return others;
    }
}
