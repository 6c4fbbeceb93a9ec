package org.dueregard.monitoring.indicators;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.platform.caller.Person;

/** The definitions that were accepted, as PostgreSQL keeps them. */
@ApplicationScoped
public class StoredDefinitions implements AcceptedDefinitions {
    private static final String ADD =
            """
            INSERT INTO indicator_definition
                (indicator, version, content, digest, reason, accepted_by, accepted_at)
            VALUES (?, ?, ?::json, ?, ?, ?, ?)
            """;

    private final AgroalDataSource database;
    private final ObjectMapper json;

    StoredDefinitions(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public long size() {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement("SELECT count(*) FROM indicator_definition");
                var rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException("The definitions could not be counted", failed);
        }
    }

    @Override
    public List<Accepted> all() {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                "SELECT content::text, digest FROM indicator_definition ORDER BY indicator, version");
                var rows = select.executeQuery()) {
            var found = new ArrayList<Accepted>();
            while (rows.next()) {
                found.add(
                        new Accepted(
                                json.readValue(rows.getString(1), IndicatorDefinition.class),
                                rows.getString(2)));
            }
            return found;
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException("The definitions could not be read", failed);
        }
    }

    /** Keeps a version, in the transaction that is under way. */
    public void add(IndicatorDefinition definition, String reason, Person by, Instant at) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(ADD)) {
            JsonNode content = json.valueToTree(definition);
            insert.setString(1, definition.indicator());
            insert.setInt(2, definition.version());
            insert.setString(3, json.writeValueAsString(content));
            insert.setString(4, Indicators.digest(content));
            insert.setString(5, reason);
            insert.setString(6, by.sub());
            insert.setTimestamp(7, Timestamp.from(at));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException("The definition could not be kept", failed);
        }
    }
}
