package org.dueregard.platform.problem;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL and the pool of connections to it have to say, by SQLSTATE. */
final class DatabaseProblems {
    private DatabaseProblems() {}

    static Problem stale() {
        return Problem.of(
                412,
                "stale-version",
                "Somebody has changed it since",
                "It was changed while your request was on its way. Read it again and decide anew.");
    }

    static Problem away() {
        return Problem.of(
                        503,
                        "unavailable",
                        "Not available at the moment",
                        "Something that this service stands on does not answer. Nothing was changed; try again.")
                .with("Retry-After", "5");
    }

    private static Problem busy() {
        return Problem.of(
                        503,
                        "unavailable",
                        "Not available at the moment",
                        "Others were changing the same records at the same moment. Nothing was changed; try again.")
                .with("Retry-After", "1");
    }

    static @Nullable Problem of(SQLException sql) {
        var state = sql.getSQLState();
        if (state == null || state.isEmpty()) {
            // The pool's own words: no connection was free or could be made in time.
            var message = sql.getMessage();
            return message != null
                            && (message.contains("cquisition timeout")
                                    || message.contains("pool is closed"))
                    ? away()
                    : null;
        }
        return switch (state) {
            case "23505" ->
                    Problem.of(
                            409,
                            "already-exists",
                            "There is one already",
                            "Another record has the same key or code.");
            case "40001", "40P01", "55P03", "57014" -> busy();
            case "22021", "22P05" ->
                    Problem.of(
                            400,
                            "request-invalid",
                            "Not in the form that is asked for",
                            "A text holds the character U+0000, which cannot be stored.");
            case "22001", "22003" ->
                    Problem.of(
                            400,
                            "request-invalid",
                            "Not in the form that is asked for",
                            "A text is longer, or a number larger, than can be stored.");
            default ->
                    state.startsWith("08") || state.startsWith("53") || state.startsWith("57P")
                            ? away()
                            : null;
        };
    }
}
