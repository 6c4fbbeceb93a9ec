package org.dueregard.bench.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.dueregard.bench.Measured;
import org.dueregard.bench.Report;
import org.dueregard.bench.RunningService;
import org.dueregard.localstack.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** Run by name only: see bench/README.md. */
class MetricFrameBench {
    private static final int RECORDS = Integer.getInteger("bench.records", 1_000_000);
    private static final Path FOLDER = Path.of("target", "metric-frame");
    private static final YearMonth FROM = YearMonth.parse(Rows.FROM);
    private static final YearMonth TO = YearMonth.parse(Rows.TO);
    private static final Duration WARM_FOR = Duration.ofSeconds(20);
    private static final String INDICATOR = "/v1/indicators/SS-ARREST-RATE";

    private final Report report = new Report("From a million rows, beside MetricFrame");

    /** Seconds of each. */
    private record Ours(
            double takenIn, double answered, double judged, double fromCells, double twoAtATime) {
        double fromRows() {
            return takenIn + answered + judged;
        }
    }

    @Test
    void measure() throws Exception {
        var searches = Searches.ofLondon(FROM.atDay(1), TO.plusMonths(1).atDay(1));
        var batches = new ArrayList<List<Path>>();
        for (var sender = 0; sender < Searches.SENDERS.size(); sender++) {
            batches.add(
                    searches.batches(
                            FOLDER.resolve("batches"), sender, RECORDS / Searches.SENDERS.size()));
        }
        var rows = FOLDER.resolve("rows.csv").toAbsolutePath();
        Ours ours;
        try (var stand = Stand.start();
                var service = stand.service()) {
            ours = ours(stand, service, batches);
            write(stand.owner(), rows);
        }
        tell(ours, theirs(rows));
        report.write("monitoring-metric-frame");
    }

    private static Ours ours(Stand stand, RunningService service, List<List<Path>> batches)
            throws Exception {
        for (var time = 0; time < 2; time++) {
            IngestBench.send(service, batches, RECORDS);
            stand.certify();
            answer(service);
            judge(service);
            IngestBench.empty(stand.owner());
        }
        var takenIn = IngestBench.seconds(() -> IngestBench.send(service, batches, RECORDS));
        var answered = IngestBench.seconds(() -> answer(service));
        stand.certify();
        var judged = IngestBench.seconds(() -> judge(service));
        assertEquals(RECORDS, Rows.number(stand.owner(), "SELECT sum(count) FROM cell"));
        stand.awaitCells(service, 1);
        var fromCells = Measured.of(5, WARM_FOR, 11, () -> answer(service)).quantile(0.5) / 1000;
        var two = Measured.of(2, 11, () -> answerTwoAtATime(service)).quantile(0.5) / 1000;
        return new Ours(takenIn, answered, judged, fromCells, two);
    }

    /** Counts, rates, ratios and intervals of every unit and group in every month. */
    private static void answer(RunningService service) throws Exception {
        for (var month = FROM; !month.isAfter(TO); month = month.plusMonths(1)) {
            answer(service, month);
        }
    }

    private static void answer(RunningService service, YearMonth month) throws Exception {
        service.get(INDICATOR + "/results?unit=*&period=" + month, Tokens.of("analyst"))
                .expect(200);
    }

    private static void answerTwoAtATime(RunningService service) throws Exception {
        var months = new ArrayList<Callable<Void>>();
        for (var each = FROM; !each.isAfter(TO); each = each.plusMonths(1)) {
            var month = each;
            months.add(
                    () -> {
                        answer(service, month);
                        return null;
                    });
        }
        try (var askers = Executors.newFixedThreadPool(2)) {
            for (var each : askers.invokeAll(months)) {
                each.get();
            }
        }
    }

    private static void judge(RunningService service) throws Exception {
        service.post(
                INDICATOR + "/rehearsals",
                Tokens.of("analyst"),
                "application/json",
                "{\"from\":\"%s\",\"to\":\"%s\",\"limit\":1.2}".formatted(FROM, TO));
    }

    /** The same rows, as the service has understood them. */
    private static void write(Connection owner, Path file) throws Exception {
        try (var out = Files.newOutputStream(file)) {
            owner.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            """
                            COPY (
                                SELECT month, unit, fields ->> 'search-type',
                                    fields ->> 'self-defined-ethnicity',
                                    fields ->> 'officer-defined-ethnicity', fields ->> 'outcome'
                                FROM record) TO STDOUT CSV
                            """,
                            out);
        }
    }

    /** What the script says, by name; empty where it cannot run. */
    private static Map<String, String> theirs(Path rows) throws Exception {
        var said = new HashMap<String, String>();
        try {
            var script =
                    new ProcessBuilder(
                                    System.getProperty("bench.python", "python3"),
                                    "-W",
                                    "ignore",
                                    Path.of("metric-frame", "metric_frame.py").toString(),
                                    rows.toString(),
                                    "aequitas")
                            .redirectError(FOLDER.resolve("python.log").toFile())
                            .start();
            var text = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .map(line -> line.split("\t", 2))
                    .forEach(
                            parts ->
                                    said.merge(parts[0], parts[1], (one, two) -> one + "; " + two));
            script.waitFor();
        } catch (IOException absent) {
            said.put("missing", absent.getMessage());
        }
        return said;
    }

    private void tell(Ours ours, Map<String, String> theirs) {
        report.say(
                "%,d searches over 60 months: arrests a search by officer-defined ethnicity, unit and month (%s places), with counts, and the ratio and difference to White. Fairlearn's MetricFrame (selection_rate and count, by unit and month as control features), Aequitas' crosstabs (one attribute of all three, with all their metrics and without the ratio), and pandas alone read the rows from a CSV. The service is asked over HTTP, 60 requests one after another, a month each with every unit, and answers (medians of 11 after %d s to warm up) with intervals, worst cases and caveats besides. From rows: two senders send them as gzip NDJSON, they are checked, placed, audited and counted, the months are answered, and judged (a rehearsal of the 60 months, twice). Seconds.%n%n"
                        + "| | seconds |%n| --- | ---: |%n",
                RECORDS, theirs.getOrDefault("places", "-"), WARM_FOR.toSeconds());
        for (var each : List.of("read", "pandas", "fairlearn", "aequitas")) {
            report.say(
                    "| %s | %s |%n",
                    each.equals("read") ? "CSV read by pandas" : "computed by " + each,
                    theirs.getOrDefault(each, "-"));
        }
        report.say(
                "| service: taken in and counted | %.1f |%n| service: answered, right after | %.2f |%n| service: judged | %.2f |%n| service: answered from cells, one month after another | %.2f |%n| service: answered from cells, two months at a time | %.2f |%n%n",
                ours.takenIn(),
                ours.answered(),
                ours.judged(),
                ours.fromCells(),
                ours.twoAtATime());
        if (theirs.containsKey("missing")) {
            report.say("Not at hand: %s.%n%n", theirs.get("missing"));
        }
        if (theirs.containsKey("fairlearn")) {
            var read = Double.parseDouble(theirs.getOrDefault("read", "0"));
            var fairlearn = Double.parseDouble(theirs.getOrDefault("fairlearn", "0"));
            aim("from rows, no slower", (read + fairlearn) / ours.fromRows(), 1);
            aim(
                    "from cells, one month after another, 50 times as fast",
                    (read + fairlearn) / ours.fromCells(),
                    50);
            aim("the same, two at a time", (read + fairlearn) / ours.twoAtATime(), 50);
            report.say(
                    "%nBeside the computing of MetricFrame alone, its rows in memory already: from cells %.1f times as fast.%n",
                    fairlearn / ours.fromCells());
        }
    }

    private void aim(String what, double times, double atLeast) {
        report.say(
                "- %s: MetricFrame with its reading takes %.1f times as long (%s).%n",
                what, times, times >= atLeast ? "met" : "missed");
    }
}
