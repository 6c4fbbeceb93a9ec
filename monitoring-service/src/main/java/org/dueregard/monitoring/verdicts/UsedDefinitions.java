package org.dueregard.monitoring.verdicts;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.indicators.Indicators;

/** What versions of indicators said when they were used first. */
@ApplicationScoped
public class UsedDefinitions {
    private static final String USE =
            """
            INSERT INTO used_definition (indicator, version, digest, first_used_at)
            VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;
    private static final String SAID =
            "SELECT digest FROM used_definition WHERE indicator = ? AND version = ?";

    private final AgroalDataSource database;
    private final Indicators indicators;
    private final InstantSource clock;

    UsedDefinitions(AgroalDataSource database, Indicators indicators, InstantSource clock) {
        this.database = database;
        this.indicators = indicators;
        this.clock = clock;
    }

    /**
     * Marks a version as used, in the transaction that is under way.
     *
     * @throws IllegalStateException where it says something else than when it was used first: it
     *     has to be a version of its own
     */
    public void use(IndicatorDefinition definition) {
        var digest = indicators.digest(definition);
        try (var connection = database.getConnection();
                var use = connection.prepareStatement(USE);
                var said = connection.prepareStatement(SAID)) {
            use.setString(1, definition.indicator());
            use.setInt(2, definition.version());
            use.setString(3, digest);
            use.setTimestamp(4, Timestamp.from(clock.instant()));
            use.executeUpdate();
            said.setString(1, definition.indicator());
            said.setInt(2, definition.version());
            try (var rows = said.executeQuery()) {
                if (!rows.next() || !rows.getString(1).equals(digest)) {
                    throw new IllegalStateException(
                            "%s v%d was changed after it was used; what it says now is another version"
                                    .formatted(definition.indicator(), definition.version()));
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The definition could not be marked as used", failed);
        }
    }
}
