package org.dueregard.platform.testing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Counts by id: an effect that shows when it happens twice. */
@ApplicationScoped
public class Tally {
    private final AgroalDataSource database;

    Tally(AgroalDataSource database) {
        this.database = database;
    }

    /** In the transaction that is under way. */
    public void add(String id, long by) {
        try (var connection = database.getConnection();
                var upsert =
                        connection.prepareStatement(
                                "INSERT INTO tally (id, count, version) VALUES (?, ?, 0)"
                                        + " ON CONFLICT (id) DO UPDATE"
                                        + " SET count = tally.count + excluded.count")) {
            upsert.setString(1, id);
            upsert.setLong(2, by);
            upsert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public long of(String id) {
        return number("SELECT coalesce((SELECT count FROM tally WHERE id = ?), 0)", id);
    }

    /** Any count that the database can tell. */
    public long number(String sql, Object... parameters) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Any column of text. */
    public List<String> texts(String sql, Object... parameters) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            try (var rows = select.executeQuery()) {
                var texts = new ArrayList<String>();
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
                return texts;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Any statement, committed at once. */
    public int execute(String sql, Object... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
