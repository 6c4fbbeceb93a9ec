package org.dueregard.monitoring.stream;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dueregard.monitoring.ingest.Message;
import org.dueregard.monitoring.ingest.Portion;
import org.dueregard.monitoring.ingest.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Messages of a partition by whom they belong to.
 *
 * @param portions one of each dataset and source, in the order of their names
 * @param strays those that belong to nobody
 */
public record Sorted(List<Portion> portions, List<Stray> strays) {
    /** What names a source, here as in a request. */
    public static final String SOURCE = "[a-z0-9][a-z0-9.-]{0,63}";

    private static final Pattern SOURCE_FORM = Pattern.compile(SOURCE);

    /** A message that belongs to nobody. */
    public record Stray(Message message, UndeliveredReason reason, List<String> headerNames) {}

    private record Sender(String dataset, String source) {}

    /**
     * @param isDataset whether a dataset of this name is known
     */
    public static Sorted of(
            Stream stream, List<IncomingMessage> messages, Predicate<String> isDataset) {
        var bySender =
                new TreeMap<Sender, List<Message>>(
                        Comparator.comparing(Sender::dataset).thenComparing(Sender::source));
        var strays = new ArrayList<Stray>();
        for (var each : messages) {
            var dataset = each.dataset();
            var source = each.source();
            var reason = whyNobodys(dataset, source, isDataset);
            if (reason != null || dataset == null || source == null) {
                strays.add(
                        new Stray(
                                each.message(),
                                reason == null ? UndeliveredReason.NO_DATASET : reason,
                                each.headerNames()));
            } else {
                bySender.computeIfAbsent(new Sender(dataset, source), sender -> new ArrayList<>())
                        .add(each.message());
            }
        }
        return new Sorted(
                bySender.entrySet().stream()
                        .map(
                                each ->
                                        new Portion(
                                                stream,
                                                each.getKey().dataset(),
                                                each.getKey().source(),
                                                each.getValue()))
                        .toList(),
                List.copyOf(strays));
    }

    private static @Nullable UndeliveredReason whyNobodys(
            @Nullable String dataset, @Nullable String source, Predicate<String> isDataset) {
        if (dataset == null) {
            return UndeliveredReason.NO_DATASET;
        }
        if (!isDataset.test(dataset)) {
            return UndeliveredReason.UNKNOWN_DATASET;
        }
        if (source == null) {
            return UndeliveredReason.NO_SOURCE;
        }
        return SOURCE_FORM.matcher(source).matches() ? null : UndeliveredReason.MALFORMED_SOURCE;
    }
}
