package org.dueregard.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a benchmark found, with the machine, its load and the date. */
public final class Report {
    public static final int WARM_UP = 1_000;
    public static final Duration WARM_FOR = Duration.ofSeconds(15);
    public static final int TIMES = 1_000;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final StringBuilder text = new StringBuilder();

    public Report(String title) {
        var system = ManagementFactory.getOperatingSystemMXBean();
        say(
                "# %s%n%n%s · %d processors, %s %s, JDK %s, load average %.1f when it began%n%n",
                title,
                LocalDate.now(LONDON),
                system.getAvailableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.version(),
                system.getSystemLoadAverage());
    }

    public void say(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values));
    }

    /** Asks the API over HTTP with a token, and the database on a warm connection of its own. */
    public void compare(
            RunningService service, String token, Connection plain, List<Question> questions)
            throws Exception {
        say(
                "%d calls each after %d and %d s to warm up, milliseconds.%n%n"
                        + "| | API p50 | API p99 | SELECT p50 | SELECT p99 | within 3 × or + 5 ms |%n"
                        + "| --- | ---: | ---: | ---: | ---: | --- |%n",
                TIMES, WARM_UP, WARM_FOR.toSeconds());
        compareRows(service, token, plain, questions);
    }

    /** More rows of the table that was begun. */
    public void compareRows(
            RunningService service, String token, Connection plain, List<Question> questions)
            throws Exception {
        for (var question : questions) {
            var api =
                    Measured.of(
                            WARM_UP,
                            WARM_FOR,
                            TIMES,
                            () -> service.get(question.path(), token).expect(200));
            row(question.name(), api, select(plain, question.sql()));
        }
    }

    /** A row of the table that was begun. */
    public void row(String name, Measured api, Measured plain) {
        say(
                "| %s | %s | %s | %s |%n",
                name, api.cells(), plain.cells(), api.keepsTo(plain) ? "yes" : "**no**");
    }

    /** All of them one after another, every row and column read. */
    private static Measured select(Connection plain, List<String> texts) throws Exception {
        var statements = new ArrayList<PreparedStatement>();
        try {
            for (var each : texts) {
                statements.add(plain.prepareStatement(each));
            }
            return Measured.of(
                    WARM_UP,
                    WARM_FOR,
                    TIMES,
                    () -> {
                        for (var statement : statements) {
                            readAll(statement);
                        }
                    });
        } finally {
            for (var statement : statements) {
                statement.close();
            }
        }
    }

    /** Every row and column of one SELECT. */
    public static void readAll(Connection plain, String sql) throws SQLException {
        try (var statement = plain.prepareStatement(sql)) {
            readAll(statement);
        }
    }

    private static void readAll(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (var column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
        }
    }

    /** Into the folder of results, and onto the screen. */
    public void write(String name) throws Exception {
        var place = Path.of("..", "results", name + "-" + LocalDate.now(LONDON) + ".md");
        Files.createDirectories(place.getParent());
        Files.writeString(place, text);
        System.out.println(text);
    }
}
