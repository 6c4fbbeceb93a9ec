package org.dueregard.bench.monitoring;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Stop and search records as two senders would push them: made up, and the same at every run. */
final class Searches {
    static final List<String> SENDERS = List.of("bench-one", "bench-two");
    static final int BATCH = 5_000;

    private static final LocalDateTime FIRST = LocalDateTime.of(2024, 1, 1, 0, 0);
    private static final int DAYS = 730;
    private static final List<String> TYPES =
            List.of("Person search", "Person search", "Person and Vehicle search", "Vehicle search");
    private static final List<String> GENDERS = List.of("Male", "Male", "Male", "Female", "");
    private static final List<String> AGES =
            List.of("10-17", "18-24", "18-24", "25-34", "over 34", "");
    private static final List<String> OFFICER = List.of("White", "Black", "Asian", "Other", "");
    private static final List<String> SELF =
            List.of(
                    "White - White British (W1)",
                    "White - Any other White ethnic background (W9)",
                    "Black or Black British - African (B2)",
                    "Black or Black British - Caribbean (B1)",
                    "Asian or Asian British - Indian (A1)",
                    "Mixed - White and Asian (M3)",
                    "Not Stated (NS)",
                    "");
    private static final List<String> LAWS =
            List.of(
                    "Misuse of Drugs Act 1971 (section 23)",
                    "Police and Criminal Evidence Act 1984 (section 1)",
                    "Criminal Justice and Public Order Act 1994 (section 60)");
    private static final List<String> OBJECTS =
            List.of("Controlled drugs", "Offensive weapons", "Stolen goods");
    private static final List<String> OUTCOMES =
            List.of(
                    "Nothing found - no further action",
                    "Nothing found - no further action",
                    "Nothing found - no further action",
                    "Suspect arrested",
                    "Offender given drugs possession warning",
                    "");

    private Searches() {}

    /** Writes the batches of one sender, gzip NDJSON, and answers them in their order. */
    static List<Path> batches(Path folder, int sender, int records) throws IOException {
        var random = new Random(sender);
        Files.createDirectories(folder);
        var files = new ArrayList<Path>();
        for (var from = 0; from < records; from += BATCH) {
            var file = folder.resolve("%d-%05d.ndjson.gz".formatted(sender, from / BATCH));
            files.add(file);
            try (var out =
                    new BufferedWriter(
                            new OutputStreamWriter(
                                    new GZIPOutputStream(Files.newOutputStream(file)),
                                    StandardCharsets.UTF_8))) {
                for (var record = from; record < Math.min(records, from + BATCH); record++) {
                    out.write(line(random, record, records));
                }
            }
        }
        return files;
    }

    /** Records come in the order of their days, as a system sends what happened. */
    private static String line(Random random, int record, int records) {
        var at =
                FIRST.plusDays((long) record * DAYS / records)
                        .plusSeconds(random.nextInt(24 * 60 * 60))
                        .atOffset(ZoneOffset.UTC);
        var placed = random.nextInt(20) > 0;
        return """
        {"recordId":"search-%09d","version":1,"fields":{"Type":"%s","Date":"%s","Part of a policing operation":"False"%s,"Gender":"%s","Age range":"%s","Self-defined ethnicity":"%s","Officer-defined ethnicity":"%s","Legislation":"%s","Object of search":"%s","Outcome":"%s"}}
        """
                .formatted(
                        record,
                        any(random, TYPES),
                        at,
                        placed ? place(random) : "",
                        any(random, GENDERS),
                        any(random, AGES),
                        any(random, SELF),
                        any(random, OFFICER),
                        any(random, LAWS),
                        any(random, OBJECTS),
                        any(random, OUTCOMES));
    }

    private static String place(Random random) {
        return String.format(
                Locale.ROOT,
                ",\"Latitude\":\"%.6f\",\"Longitude\":\"%.6f\"",
                51.35 + random.nextDouble() * 0.28,
                -0.40 + random.nextDouble() * 0.55);
    }

    private static String any(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
