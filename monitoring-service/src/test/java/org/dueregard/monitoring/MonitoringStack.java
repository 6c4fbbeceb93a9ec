package org.dueregard.monitoring;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.localstack.Database;
import org.dueregard.localstack.testing.ServiceStack;

/** The database of the tests, as its owner sees it. */
public final class MonitoringStack {
    private MonitoringStack() {}

    /** Takes everything out that was sent or derived; definitions and the census of 2021 stay. */
    public static void empty() {
        execute(
                """
                TRUNCATE published_release, release_content, release, indicator_definition, summary_cell, summary_total, cell_set_month, cell_set, due_evaluation,
                    used_definition, disparity_signal_change, disparity_intervention, disparity,
                    verdict, evaluation, period, cell, record,
                    kept_content, file_content, upload_chunk, quarantined_row, undelivered_message,
                    stream_position, batch, upload, feed, sender, erasure, expired_cell,
                    indicator_link, assessment_subject,
                    policy, observation, observation_source, finding, target_assessment,
                    target, unit_return, obligation_round, obligation, assessment_clock,
                    monitoring_report, overdue_review, completed_review, planned_intervention,
                    told_escalation, gap_analysis, told_edition, employment_report, data_issue,
                    dip_sample_revision, dip_sample, strand_evaluation, programme_strand,
                    policy_adherence, critical_incident, key_encounter,
                    self_assessment, standard_version;
                UPDATE population p
                SET people = r.people, source = r.source, licence = r.licence, url = r.url,
                    note = r.note, revision = r.revision, recorded_at = r.recorded_at
                FROM population_revision r
                WHERE r.population = p.id AND r.revision = 1 AND r.file IS NULL AND p.revision > 1;
                DELETE FROM population_revision WHERE file IS NOT NULL;
                DELETE FROM population p
                WHERE NOT EXISTS (SELECT FROM population_revision r WHERE r.population = p.id)
                """);
    }

    public static void execute(String sql) {
        try (var connection = owner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of a query, as text. */
    public static List<String> select(String sql) {
        try (var connection = owner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection as the owner of the tables, who may do anything. */
    public static java.sql.Connection connect() throws SQLException {
        return owner();
    }

    private static java.sql.Connection owner() throws SQLException {
        return DriverManager.getConnection(
                ServiceStack.postgres().jdbcUrl(Database.MONITORING),
                Database.MONITORING.owner(),
                Database.MONITORING.owner());
    }
}
