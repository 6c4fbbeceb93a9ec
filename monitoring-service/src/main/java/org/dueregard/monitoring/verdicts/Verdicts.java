package org.dueregard.monitoring.verdicts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dueregard.monitoring.statistics.AlertFamily.Outcome;
import org.jspecify.annotations.Nullable;

/** The verdicts of every evaluation, as they were given. */
@ApplicationScoped
public class Verdicts {
    private static final String KEEP =
            """
            INSERT INTO verdict (evaluation, place, unit, group_code, outcome, content)
            SELECT ?, place, unit, group_code, outcome, content::json
            FROM unnest(?::int[], ?::text[], ?::text[], ?::text[], ?::text[])
                AS given (place, unit, group_code, outcome, content)
            """;

    private final AgroalDataSource database;
    private final ObjectMapper json;

    Verdicts(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A verdict and its place in its evaluation, from 0. */
    public record Placed(int place, Verdict verdict) {}

    /** Which of an evaluation's verdicts; null leaves a part open. */
    public record Filter(
            @Nullable String unit, @Nullable String group, @Nullable Outcome outcome) {}

    /** Keeps them in the transaction that is under way. */
    public void keep(UUID evaluation, List<Verdict> verdicts) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(KEEP)) {
            insert.setObject(1, evaluation);
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "int", IntStream.range(0, verdicts.size()).boxed().toArray()));
            var columns =
                    List.of(
                            verdicts.stream().map(Verdict::unit).toArray(),
                            verdicts.stream().map(Verdict::group).toArray(),
                            verdicts.stream().map(each -> each.outcome().name()).toArray(),
                            verdicts.stream().map(this::written).toArray());
            for (var column = 0; column < columns.size(); column++) {
                insert.setArray(3 + column, connection.createArrayOf("text", columns.get(column)));
            }
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("The verdicts could not be kept", failed);
        }
    }

    /** Verdicts of an evaluation behind a place, in their order. */
    public List<Placed> after(UUID evaluation, int place, Filter filter, int most) {
        var sql =
                """
                SELECT place, content::text FROM verdict
                WHERE evaluation = ? AND place > ?
                    AND (?::text IS NULL OR unit = ?) AND (?::text IS NULL OR group_code = ?)
                    AND (?::text IS NULL OR outcome = ?)
                ORDER BY place LIMIT ?
                """;
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, evaluation);
            select.setInt(2, place);
            var parameter = 3;
            var outcome = filter.outcome() == null ? null : filter.outcome().name();
            for (var wanted : new String[] {filter.unit(), filter.group(), outcome}) {
                select.setString(parameter++, wanted);
                select.setString(parameter++, wanted);
            }
            select.setInt(parameter, most);
            var found = new ArrayList<Placed>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new Placed(rows.getInt(1), read(rows.getString(2))));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException("The verdicts could not be read", failed);
        }
    }

    private String written(Verdict verdict) {
        try {
            return json.writeValueAsString(verdict);
        } catch (JsonProcessingException notWritable) {
            throw new IllegalStateException("A verdict", notWritable);
        }
    }

    private Verdict read(String content) {
        try {
            return json.readValue(content, Verdict.class);
        } catch (JsonProcessingException notReadable) {
            throw new IllegalStateException("A verdict", notReadable);
        }
    }
}
