package org.dueregard.bench.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.dueregard.bench.Measured;
import org.dueregard.bench.Report;
import org.dueregard.bench.RunningService;
import org.dueregard.localstack.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Run by name only: see bench/README.md. */
class AnalysisBench {
    private static final long SIZE = Long.getLong("bench.size", 10_000_000);
    private static final int TIMES = Integer.getInteger("bench.times", 400);

    /** Over all kinds of questions in turn, before any of them is measured, and then of each. */
    private static final Duration WARM_FOR = Duration.ofSeconds(20);

    private static final Duration EACH_WARM_FOR = Duration.ofSeconds(5);
    private static final Path FOLDER = Path.of("target", "analysis");

    private final Report report = new Report("Analysis and judgement from cells");

    /** What is asked. */
    private record Question(String name, String path) {}

    private static final List<Question> QUESTIONS =
            List.of(
                    new Question(
                            "results of a month, the force",
                            "/v1/indicators/SS-SEARCH-RATE/results?period=2023-12&unit=FORCE"),
                    new Question(
                            "results of a month, every unit",
                            "/v1/indicators/SS-SEARCH-RATE/results?period=2023-12&unit=*"),
                    new Question("series of 60 months, per resident", series("SS-SEARCH-RATE")),
                    new Question("series of 60 months, per search", series("SS-ARREST-RATE")),
                    new Question(
                            "CUSUM of 60 months",
                            series("SS-SEARCH-RATE").replace("/series", "/cusum")),
                    new Question(
                            "funnel of every unit",
                            "/v1/indicators/SS-ARREST-RATE/funnel?period=2023-12&group=Black"),
                    new Question(
                            "standardised by unit",
                            "/v1/indicators/SS-ARREST-RATE/standardised?period=2023-12&by=unit"),
                    new Question(
                            "everything about a unit",
                            "/v1/units/E09000022/figures?period=2023-12"));

    private static String series(String indicator) {
        return "/v1/indicators/%s/series?group=Black&unit=FORCE&from=%s&to=%s"
                .formatted(indicator, Rows.FROM, Rows.TO);
    }

    @Test
    void measure() throws Exception {
        try (var stand = Stand.start()) {
            stand.drawFromLondon(FOLDER);
            Rows.fill(stand.owner(), SIZE);
            stand.certify();
            try (var service = stand.service()) {
                stand.awaitCells(service, 1);
                assertEquals(SIZE, Rows.number(stand.owner(), "SELECT sum(count) FROM cell"));
                ask(service);
                evaluate(stand, service);
            }
        }
        report.write("monitoring-analysis");
    }

    private void ask(RunningService service) throws Exception {
        report.say(
                "%,d searches over 60 months in 33 units; the service's sets of cells are built. Over HTTP with a token, JSON, one request after another, %d of each after %d s of all of them in turn and %d s of each to warm up. Milliseconds; aim: the p99 below 20.%n%n"
                        + "| asked | p50 | p99 | aim |%n| --- | ---: | ---: | --- |%n",
                SIZE, TIMES, WARM_FOR.toSeconds(), EACH_WARM_FOR.toSeconds());
        Measured.of(
                1,
                WARM_FOR,
                1,
                () -> {
                    for (var question : QUESTIONS) {
                        service.get(question.path(), Tokens.of("analyst")).expect(200);
                    }
                });
        for (var question : QUESTIONS) {
            var took =
                    Measured.of(
                            10,
                            EACH_WARM_FOR,
                            TIMES,
                            () -> service.get(question.path(), Tokens.of("analyst")).expect(200));
            report.say(
                    "| %s | %s | %s |%n",
                    question.name(), took.cells(), took.quantile(0.99) < 20 ? "met" : "missed");
        }
    }

    /** Twenty indicators, each over every month, one after another, and two at a time. */
    private void evaluate(Stand stand, RunningService service) throws Exception {
        var owner = stand.owner();
        var sets =
                (int)
                        Rows.number(
                                owner,
                                "SELECT count(*) FROM cell_set WHERE dataset = 'stop-and-search'");
        for (var body : Watched.definitions()) {
            service.post("/v1/indicators", Tokens.of("analyst"), "application/json", body)
                    .expect(201);
        }
        // Of outcome alone by ethnicity no shipped indicator asks.
        stand.awaitCells(service, sets + 1);
        report.say(
                "%nOne evaluation of the force: %d indicators by self-defined ethnicity (%d groups and the unknown), %d units, 60 months: counted, every comparison judged by its thresholds, each month of an indicator as one family, with units as strata, and answered. A rehearsal, which judges everything twice, by the thresholds that are tried and by those that hold, and keeps nothing. Cores: processor seconds of the service over seconds; PostgreSQL's come on top.%n%n"
                        + "| | seconds | cores | ms an indicator and month |%n| --- | ---: | ---: | ---: |%n",
                Watched.CODES.size(),
                Watched.GROUPS.size(),
                Rows.number(owner, "SELECT count(DISTINCT unit) FROM raw"));
        run(service, 2);
        line("one after another", run(service, 1));
        line("two at a time", run(service, 2));
    }

    private record Run(double seconds, double cores) {}

    private static Run run(RunningService service, int atATime) throws Exception {
        var before = service.processorSeconds();
        var began = System.nanoTime();
        try (var askers = Executors.newFixedThreadPool(atATime)) {
            var all = new ArrayList<Callable<RunningService.Answer>>();
            for (var code : Watched.CODES) {
                all.add(
                        () ->
                                service.post(
                                                "/v1/indicators/" + code + "/rehearsals",
                                                Tokens.of("analyst"),
                                                "application/json",
                                                Watched.rehearsal())
                                        .expect(200));
            }
            for (var each : askers.invokeAll(all)) {
                each.get();
            }
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        return new Run(seconds, (service.processorSeconds() - before) / seconds);
    }

    private void line(String what, Run run) {
        report.say(
                "| %s | %.1f | %.1f | %.1f |%n",
                what, run.seconds(), run.cores(), 1000 * run.seconds() / Watched.CODES.size() / 60);
    }
}
