package org.dueregard.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.adherence.Adherence;
import org.dueregard.monitoring.certification.PeriodState;
import org.dueregard.monitoring.dataissues.IssueState;
import org.dueregard.monitoring.datasets.FigureKind;
import org.dueregard.monitoring.disparities.DisparityState;
import org.dueregard.monitoring.disparities.Signal;
import org.dueregard.monitoring.encounters.Level;
import org.dueregard.monitoring.encounters.Party;
import org.dueregard.monitoring.findings.FindingKind;
import org.dueregard.monitoring.ingest.BatchDoor;
import org.dueregard.monitoring.ingest.BatchFormat;
import org.dueregard.monitoring.ingest.Gone;
import org.dueregard.monitoring.ingest.RejectionState;
import org.dueregard.monitoring.obligations.ObligationKind;
import org.dueregard.monitoring.obligations.ObligationState;
import org.dueregard.monitoring.populations.PopulationKind;
import org.dueregard.monitoring.releases.ReleaseState;
import org.dueregard.monitoring.releases.Rounding;
import org.dueregard.monitoring.reports.ReportState;
import org.dueregard.monitoring.selfassessments.ModerationOutcome;
import org.dueregard.monitoring.statistics.AlertFamily.Outcome;
import org.dueregard.monitoring.stream.UndeliveredReason;
import org.dueregard.monitoring.stream.UndeliveredState;
import org.dueregard.monitoring.targets.Direction;
import org.dueregard.monitoring.targets.Every;
import org.dueregard.monitoring.targets.Met;
import org.dueregard.monitoring.targets.TargetKind;
import org.dueregard.monitoring.uploads.Packing;
import org.dueregard.monitoring.uploads.UploadState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The checks of the database are the enums of the code: every value is stored, and no other. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class StoredValuesQuarkusTest {
    private static final Pattern QUOTED = Pattern.compile("'([A-Z_]+)'::text");

    @BeforeEach
    void empty() {
        MonitoringStack.empty();
    }

    @Test
    void every_format_of_a_batch() {
        for (var format : BatchFormat.values()) {
            storeBatch(format.name());
        }
        assertThat(MonitoringStack.select("SELECT format FROM batch ORDER BY format"))
                .containsExactly("CSV", "JSON", "NDJSON");
        assertThatThrownBy(() -> storeBatch("XML")).hasMessageContaining("batch_format_check");
        assertMirrored("batch_format_check", BatchFormat.values());
    }

    @Test
    void every_door_of_a_batch() {
        assertMirrored("batch_door_check", BatchDoor.values());
    }

    @Test
    void every_reason_and_state_of_a_message_that_belongs_to_nobody() {
        assertMirrored("undelivered_message_reason_check", UndeliveredReason.values());
        assertMirrored("undelivered_message_state_check", UndeliveredState.values());
    }

    @Test
    void every_reason_for_which_nothing_is_kept_of_a_record() {
        assertMirrored("record_gone_check", Gone.values());
    }

    @Test
    void every_state_of_a_period() {
        for (var state : PeriodState.values()) {
            storePeriod(state.name());
        }
        assertThat(MonitoringStack.select("SELECT state FROM period ORDER BY state"))
                .containsExactly("CERTIFIED", "OPEN");
        assertThatThrownBy(() -> storePeriod("SHUT")).hasMessageContaining("period_state_check");
        assertMirrored("period_state_check", PeriodState.values());
    }

    @Test
    void every_state_of_a_disparity() {
        for (var state : DisparityState.values()) {
            storeDisparity(state.name());
        }
        assertThat(MonitoringStack.select("SELECT state FROM disparity"))
                .hasSize(DisparityState.values().length);
        assertThatThrownBy(() -> storeDisparity("FORGOTTEN"))
                .hasMessageContaining("disparity_state_check");
        assertMirrored("disparity_state_check", DisparityState.values());
    }

    @Test
    void every_outcome_of_a_verdict_and_every_change_of_a_signal() {
        assertMirrored("verdict_outcome_check", Outcome.values());
        assertMirrored("disparity_signal_change_signal_check", Signal.values());
    }

    @Test
    void only_one_disparity_is_open_for_an_indicator_group_and_unit() {
        storeDisparity("CLOSED", "SAME");
        storeDisparity("DETECTED", "SAME");
        storeDisparity("CLOSED", "SAME");
        assertThatThrownBy(() -> storeDisparity("REDUCED", "SAME"))
                .hasMessageContaining("disparity_open");
    }

    @Test
    void every_state_and_rounding_of_a_release() {
        assertMirrored("release_state_check", ReleaseState.values());
        assertMirrored("release_rounding_check", Rounding.values());
    }

    @Test
    void every_kind_of_population() {
        assertMirrored("population_kind_check", PopulationKind.values());
    }

    @Test
    void every_kind_and_state_of_what_is_owed_and_reported() {
        assertMirrored("obligation_kind_check", ObligationKind.values());
        assertMirrored("obligation_state_check", ObligationState.values());
        assertMirrored("monitoring_report_state_check", ReportState.values());
        assertMirrored("data_issue_state_check", IssueState.values());
    }

    @Test
    void every_kind_direction_and_outcome_of_a_target() {
        assertMirrored("target_kind_check", TargetKind.values());
        assertMirrored("target_direction_check", Direction.values());
        assertMirrored("target_measured_every_check", Every.values());
        assertMirrored("target_assessment_met_check", Met.values());
    }

    @Test
    void every_adherence_to_a_policy() {
        assertMirrored("policy_adherence_adherence_check", Adherence.values());
    }

    @Test
    void every_direction_level_and_party_of_encounters_and_incidents() {
        assertMirrored(
                "key_encounter_direction_check",
                org.dueregard.monitoring.encounters.Direction.values());
        assertMirrored("key_encounter_level_check", Level.values());
        assertMirrored(
                "critical_incident_direction_check",
                org.dueregard.monitoring.encounters.Direction.values());
        assertMirrored("critical_incident_affects_check", Party.values());
    }

    @Test
    void every_outcome_of_a_moderation() {
        assertMirrored("self_assessment_moderation_check", ModerationOutcome.values());
    }

    @Test
    void every_kind_of_finding() {
        assertMirrored("finding_kind_check", FindingKind.values());
    }

    @Test
    void every_kind_of_figure() {
        assertMirrored("observation_kind_check", FigureKind.values());
    }

    @Test
    void every_state_of_a_row_that_was_set_aside() {
        for (var state : RejectionState.values()) {
            storeRejection(state.name());
        }
        assertThat(MonitoringStack.select("SELECT state FROM quarantined_row ORDER BY state"))
                .containsExactly("DISCARDED", "SET_ASIDE", "TAKEN_IN");
        assertThatThrownBy(() -> storeRejection("FORGOTTEN"))
                .hasMessageContaining("quarantined_row_state_check");
        assertMirrored("quarantined_row_state_check", RejectionState.values());
    }

    @Test
    void every_state_of_an_upload() {
        for (var state : UploadState.values()) {
            storeUpload(state.name(), "CSV", "NONE");
        }
        assertThat(MonitoringStack.select("SELECT state FROM upload"))
                .hasSize(UploadState.values().length);
        assertThatThrownBy(() -> storeUpload("LOST", "CSV", "NONE"))
                .hasMessageContaining("upload_state_check");
        assertMirrored("upload_state_check", UploadState.values());
        assertMirrored("upload_format_check", BatchFormat.values());
    }

    @Test
    void every_packing_of_an_upload() {
        for (var packing : Packing.values()) {
            storeUpload("TAKEN_IN", "JSON", packing.name());
        }
        assertThatThrownBy(() -> storeUpload("TAKEN_IN", "CSV", "BROTLI"))
                .hasMessageContaining("upload_packing_check");
        assertMirrored("upload_packing_check", Packing.values());
    }

    private static void storeUpload(String state, String format, String packing) {
        var whole = !state.equals("RECEIVING");
        MonitoringStack.execute(
                """
                INSERT INTO upload (id, dataset, source, file, format, packing, size, digest, begun_by,
                    begun_at, state, received, completed_at, parts, rows_read, bytes_read, last_line,
                    run_rows, run_bytes, tries, reason, failure_slug, content_kept)
                VALUES (gen_random_uuid(), 'd', 's', 'f', '%s', '%s', 9, 'x', 'me', now(), '%s', %d, %s,
                    0, 0, 0, 0, 0, 0, 0, %s, %s, true)
                """
                        .formatted(
                                format,
                                packing,
                                state,
                                whole ? 9 : 0,
                                whole ? "now()" : "NULL",
                                state.equals("CANCELLED") ? "'why'" : "NULL",
                                state.equals("FAILED") ? "'slug'" : "NULL"));
    }

    private static void storeRejection(String state) {
        var takenIn = state.equals("TAKEN_IN");
        var setAside = state.equals("SET_ASIDE");
        MonitoringStack.execute(
                """
                WITH sent AS (
                    INSERT INTO batch VALUES (gen_random_uuid(), 'd', 1, 's', 'f', 'CSV', 'x', now(),
                        'me', 1, 0, 0, 0, 0, 1, 0, 0, '{}')
                    RETURNING id)
                INSERT INTO quarantined_row (batch, line, faults, content, state, taken_in_by, digest,
                    reason, ended_at, ended_by)
                SELECT id, 2, '[]', '{}', '%s', %s, %s, %s, %s, %s FROM sent
                """
                        .formatted(
                                state,
                                takenIn ? "id" : "NULL",
                                takenIn ? "'x'" : "NULL",
                                state.equals("DISCARDED") ? "'why'" : "NULL",
                                setAside ? "NULL" : "now()",
                                setAside ? "NULL" : "'me'"));
    }

    private static void storeBatch(String format) {
        MonitoringStack.execute(
                """
                INSERT INTO batch VALUES (gen_random_uuid(), 'd', 1, 's', 'f', '%s', 'x', now(), 'me',
                    0, 0, 0, 0, 0, 0, 0, 0, '{}')
                """
                        .formatted(format));
    }

    private static void storePeriod(String state) {
        var certified = state.equals("CERTIFIED");
        MonitoringStack.execute(
                "INSERT INTO period VALUES ('%s', '2016-06', '%s', now(), %s, %s, 0)"
                        .formatted(
                                state,
                                state,
                                certified ? "now()" : "NULL",
                                certified ? "'me'" : "NULL"));
    }

    private static void storeDisparity(String state) {
        storeDisparity(state, state);
    }

    private static void storeDisparity(String state, String unit) {
        var closed = state.equals("CLOSED");
        MonitoringStack.execute(
                """
                INSERT INTO disparity (id, indicator, characteristic, group_code, comparator, unit, state,
                    threshold, source_ref, accountable_post, due_on, detected_at, detected_period, period,
                    definition_version, group_rate, comparator_rate, group_events, comparator_events,
                    level, method, passes_threshold, data_as_at, policy_ids, eia_ids, action_ids, cause,
                    justification, closure_reason, closed_at, version)
                VALUES (gen_random_uuid(), 'I', 'RACE', 'G', 'C', '%s', '%s', 't', 's', 'p', now(), now(),
                    '2016-06', '2016-06', 1, 1, 1, 9, 9, 0.95, 'm', true, now(), '{}', '{}', '{A}',
                    'cause', 'justification', %s, %s, 0)
                """
                        .formatted(
                                unit, state, closed ? "'why'" : "NULL", closed ? "now()" : "NULL"));
    }

    private static void assertMirrored(String constraint, Enum<?>[] values) {
        var definition =
                MonitoringStack.select(
                                "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = '%s'"
                                        .formatted(constraint))
                        .getFirst();
        assertThat(QUOTED.matcher(definition).results().map(match -> match.group(1)).toList())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(values).map(Enum::name).toList());
    }
}
