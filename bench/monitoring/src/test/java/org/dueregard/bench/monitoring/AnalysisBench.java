package org.dueregard.bench.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dueregard.bench.Measured;
import org.dueregard.bench.Report;
import org.dueregard.bench.RunningService;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Run by name only: see bench/README.md. */
class AnalysisBench {
    private static final long SIZE = Long.getLong("bench.size", 10_000_000);
    private static final int TIMES = Integer.getInteger("bench.times", 400);
    private static final Duration WARM_FOR = Duration.ofSeconds(5);
    private static final List<String> INDICATORS =
            List.of("SS-SEARCH-RATE", "SS-OUTCOME-RATE", "SS-ARREST-RATE");

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
        var stack = new ServiceStack();
        stack.init(Map.of("database", "monitoring"));
        var config = new HashMap<>(stack.start());
        var url = config.getOrDefault("quarkus.datasource.jdbc.url", "");
        try (var owner = DriverManager.getConnection(url, "monitoring_owner", "monitoring_owner")) {
            CellsBench.begin(owner, config);
            Rows.fill(owner, SIZE);
            certify(owner);
            try (var service = RunningService.start("monitoring-service", config)) {
                CellsBench.awaitBuilt(service);
                Rows.execute(owner, "VACUUM ANALYZE summary_cell");
                assertEquals(SIZE, Rows.number(owner, "SELECT sum(count) FROM cell"));
                ask(service);
                judge(service);
            }
        }
        report.write("monitoring-analysis");
    }

    /** Every month, past the API: only what is certified is judged. */
    private static void certify(Connection owner) throws Exception {
        Rows.execute(
                owner,
                """
                UPDATE period SET state = 'CERTIFIED', certified_at = now(), certified_by = 'bench'
                WHERE dataset = 'stop-and-search'
                """);
    }

    private void ask(RunningService service) throws Exception {
        report.say(
                "%,d searches over 60 months in 33 units; the service's sets of cells are built. Over HTTP with a token, JSON, one request after another, %d of each after a warm-up. Milliseconds; aim: the p99 below 20.%n%n"
                        + "| asked | p50 | p99 | aim |%n| --- | ---: | ---: | --- |%n",
                SIZE, TIMES);
        for (var question : QUESTIONS) {
            var took =
                    Measured.of(
                            10,
                            WARM_FOR,
                            TIMES,
                            () -> service.get(question.path(), Tokens.of("analyst")).expect(200));
            report.say(
                    "| %s | %s | %s |%n",
                    question.name(), took.cells(), took.quantile(0.99) < 20 ? "met" : "missed");
        }
    }

    private void judge(RunningService service) throws Exception {
        report.say(
                "%nAll comparisons of 60 months, each month as one family, judged with strata and persistence and not kept (a rehearsal of other thresholds):%n%n"
                        + "| indicator | seconds | ms a month |%n| --- | ---: | ---: |%n");
        for (var indicator : INDICATORS) {
            var body =
                    """
                    {"from": "%s", "to": "%s", "limit": 1.2}
                    """
                            .formatted(Rows.FROM, Rows.TO);
            var seconds =
                    Measured.of(
                                            1,
                                            3,
                                            () ->
                                                    service.post(
                                                                    "/v1/indicators/"
                                                                            + indicator
                                                                            + "/rehearsals",
                                                                    Tokens.of("analyst"),
                                                                    "application/json",
                                                                    body)
                                                            .expect(200))
                                    .quantile(0.5)
                            / 1000;
            report.say(
                    String.format(
                            Locale.ROOT,
                            "| %s | %.2f | %.0f |%n",
                            indicator,
                            seconds,
                            1000 * seconds / 60));
        }
    }
}
