package org.dueregard.monitoring.ingest;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dueregard.monitoring.datasets.DatasetsTest;
import org.dueregard.monitoring.units.Boundaries;

/** A file of stops and searches, read as the service reads it, and counted by hand. */
public final class CountedFile {
    private final List<IncomingRecord> records = new ArrayList<>();

    /** Searches of a group, and what became of them. */
    public record Outcomes(long searches, long arrests, long anyOutcome) {}

    public CountedFile(String text) throws IOException {
        var definition = DatasetsTest.stopAndSearch();
        var reader = new RecordReader(definition, new Boundaries(), Instant.now());
        var rows = new CsvRows(definition, new StringReader(text), 65_536);
        for (var row = rows.next(); row != null; row = rows.next()) {
            records.add((IncomingRecord) reader.read(row));
        }
    }

    public long rows() {
        return records.size();
    }

    public long rowsThatRepeatAnother() {
        return rows() - records.stream().map(IncomingRecord::digest).distinct().count();
    }

    public long rowsWithoutPlace() {
        return records.stream().filter(record -> !record.fields().containsKey("latitude")).count();
    }

    public Instant first() {
        return instants().getFirst();
    }

    public Instant last() {
        return instants().getLast();
    }

    /** Searches of persons by officer-defined ethnicity. */
    public Map<String, Outcomes> ofPersons() {
        var groups = new LinkedHashMap<String, Outcomes>();
        for (var record : records) {
            if ("vehicle".equals(record.fields().get("search-type"))) {
                continue;
            }
            var outcome = record.fields().getOrDefault("outcome", "not-recorded");
            var found = !List.of("no-further-action", "not-recorded").contains(outcome);
            groups.merge(
                    record.fields().getOrDefault("officer-defined-ethnicity", "not-recorded"),
                    new Outcomes(1, outcome.equals("arrest") ? 1 : 0, found ? 1 : 0),
                    (one, other) ->
                            new Outcomes(
                                    one.searches() + other.searches(),
                                    one.arrests() + other.arrests(),
                                    one.anyOutcome() + other.anyOutcome()));
        }
        return groups;
    }

    private List<Instant> instants() {
        return records.stream()
                .map(IncomingRecord::occurredAt)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }
}
