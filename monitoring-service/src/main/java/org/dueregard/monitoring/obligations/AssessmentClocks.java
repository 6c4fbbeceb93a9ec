package org.dueregard.monitoring.obligations;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When assessments were first published, and of which subjects they are, as two events tell. */
@ApplicationScoped
class AssessmentClocks {
    private static final String KEEP =
            """
            INSERT INTO assessment_clock (assessment, subject, published_on) VALUES (?, ?, ?)
            ON CONFLICT (assessment) DO UPDATE SET
                subject = coalesce(excluded.subject, assessment_clock.subject),
                published_on = least(excluded.published_on, assessment_clock.published_on)
            RETURNING subject, published_on
            """;

    private final AgroalDataSource database;

    AssessmentClocks(AgroalDataSource database) {
        this.database = database;
    }

    /** A subject whose assessment is published. */
    record Started(String subject, LocalDate on) {}

    /** What is known after this; empty while one of the two has not been told. */
    Optional<Started> keep(
            String assessment, @Nullable String subject, @Nullable LocalDate publishedOn) {
        try (var connection = database.getConnection();
                var keep = connection.prepareStatement(KEEP)) {
            keep.setString(1, assessment);
            keep.setString(2, subject);
            keep.setObject(3, publishedOn);
            try (var rows = keep.executeQuery()) {
                rows.next();
                var of = rows.getString(1);
                var on = rows.getObject(2, LocalDate.class);
                return of == null || on == null
                        ? Optional.empty()
                        : Optional.of(new Started(of, on));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The assessment could not be kept", failed);
        }
    }
}
