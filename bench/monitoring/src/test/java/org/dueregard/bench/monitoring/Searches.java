package org.dueregard.bench.monitoring;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Stop and search records as two senders would push them: what was searched, of whom and with which
 * outcome is drawn from London's file of June 2016, so that the figures cluster as they do there;
 * the days are spread over some years. The same at every run.
 */
final class Searches {
    static final List<String> SENDERS = List.of("bench-one", "bench-two");
    static final int BATCH = 5_000;

    private static final String LONDON = "/sample/2016-06-metropolitan-stop-and-search.csv.gz";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<NamedCsvRecord> drawnFrom;
    private final LocalDate first;
    private final long days;

    private Searches(List<NamedCsvRecord> drawnFrom, LocalDate first, LocalDate after) {
        this.drawnFrom = drawnFrom;
        this.first = first;
        this.days = ChronoUnit.DAYS.between(first, after);
    }

    /** Over two years. */
    static Searches ofLondon() throws IOException {
        return ofLondon(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31));
    }

    /**
     * @param after the day after the last one
     */
    static Searches ofLondon(LocalDate first, LocalDate after) throws IOException {
        try (var file = Objects.requireNonNull(Searches.class.getResourceAsStream(LONDON));
                var csv =
                        CsvReader.builder()
                                .ofNamedCsvRecord(
                                        new InputStreamReader(
                                                new GZIPInputStream(file),
                                                StandardCharsets.UTF_8))) {
            return new Searches(csv.stream().toList(), first, after);
        }
    }

    /** Writes the batches of one sender, gzip NDJSON, and answers them in their order. */
    List<Path> batches(Path folder, int sender, int records) throws IOException {
        var random = new Random(sender);
        Files.createDirectories(folder);
        var files = new ArrayList<Path>();
        for (var from = 0; from < records; from += BATCH) {
            var file = folder.resolve("%d-%05d.ndjson.gz".formatted(sender, from / BATCH));
            files.add(file);
            try (var out = packed(file)) {
                for (var record = from; record < Math.min(records, from + BATCH); record++) {
                    out.write(JSON.writeValueAsString(record(random, record, records)));
                    out.write('\n');
                }
            }
        }
        return files;
    }

    private static Writer packed(Path file) throws IOException {
        return new BufferedWriter(
                new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8));
    }

    /** Records come in the order of their days, as a system sends what happened. */
    private ObjectNode record(Random random, int record, int records) {
        var json = JSON.createObjectNode();
        json.put("recordId", "search-%09d".formatted(record));
        json.put("version", 1);
        var fields = json.putObject("fields");
        drawnFrom
                .get(random.nextInt(drawnFrom.size()))
                .getFieldsAsMap()
                .forEach(
                        (column, text) -> {
                            if (!text.isEmpty()) {
                                fields.put(column, text);
                            }
                        });
        fields.put(
                "Date",
                first.atStartOfDay()
                        .plusDays(record * days / records)
                        .plusSeconds(random.nextInt(24 * 60 * 60))
                        .atOffset(ZoneOffset.UTC)
                        .toString());
        return json;
    }
}
