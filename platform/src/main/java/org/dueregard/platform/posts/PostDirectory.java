package org.dueregard.platform.posts;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.caller.Posts;

/** Posts as announced; the days of an appointment are London days, both ends included. */
@DefaultBean
@ApplicationScoped
class PostDirectory implements Posts {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String HELD =
            """
            SELECT DISTINCT post_code
            FROM post_directory_holder JOIN post_directory USING (post_code)
            WHERE person = ? AND NOT closed
              AND held_from <= ? AND (held_to IS NULL OR held_to >= ?)
            """;

    private final AgroalDataSource database;

    PostDirectory(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public Set<String> heldBy(Person person, Instant at) {
        var day = LocalDate.ofInstant(at, LONDON);
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(HELD)) {
            select.setString(1, person.sub());
            select.setObject(2, day);
            select.setObject(3, day);
            try (var rows = select.executeQuery()) {
                var held = new TreeSet<String>();
                while (rows.next()) {
                    held.add(rows.getString(1));
                }
                return held;
            }
        } catch (SQLException failed) {
            throw new PostDirectoryException("The posts of a person could not be read", failed);
        }
    }

    @Override
    public boolean known(String postCode) {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                "SELECT EXISTS (SELECT FROM post_directory WHERE post_code = ?)")) {
            select.setString(1, postCode);
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        } catch (SQLException failed) {
            throw new PostDirectoryException("A post could not be looked up", failed);
        }
    }
}
