package org.dueregard.actionplan;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.TestClock;

/** Events of the other services, as they put them on Kafka. */
final class Events {
    private Events() {}

    /** One for all tests, and only for those that send: opening one takes longer than sending. */
    private static final class Sender {
        static final KafkaProducer<String, String> PRODUCER =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", ServiceStack.kafka().bootstrapServers()),
                        new StringSerializer(),
                        new StringSerializer());
    }

    /** An event to be sent, once or again. */
    record Event(
            String service, String type, String key, Map<String, String> headers, String data) {
        /** The same on the partition of another key. */
        Event keyed(String other) {
            return new Event(service, type, other, headers, data);
        }

        Event send() {
            var record = new ProducerRecord<>(service + ".events", key, data);
            headers.forEach(
                    (name, text) ->
                            record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
            try {
                Sender.PRODUCER.send(record).get(20, TimeUnit.SECONDS);
            } catch (Exception notSent) {
                throw new IllegalStateException(notSent);
            }
            return this;
        }
    }

    static Event event(
            String service, String type, String key, String subject, long version, String data) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_source", "/services/" + service);
        headers.put("ce_type", type);
        headers.put("ce_subject", subject);
        headers.put("ce_time", TestClock.now().toString());
        headers.put("ce_aggregateversion", Long.toString(version));
        headers.put("content-type", "application/json");
        return new Event(service, type, key, headers, data);
    }

    static Event mitigationCommitted(
            String mitigation, String assessment, int eiaVersion, long version, String post) {
        return mitigationCommitted(
                mitigation,
                assessment,
                eiaVersion,
                version,
                post,
                "Supervisors review the recorded grounds of every tenth search.");
    }

    static Event mitigationCommitted(
            String mitigation,
            String assessment,
            int eiaVersion,
            long version,
            String post,
            String description) {
        return event(
                "eia",
                "org.dueregard.eia.mitigation.committed.v1",
                assessment,
                mitigation,
                version,
                """
                {"mitigationId": "%s", "eiaId": "%s", "eiaVersion": %d, "impactId": "impact-1",
                 "strandOrCommunity": "RACE", "lens": "CITIZEN_FOCUSED", "description": "%s",
                 "proposedOwnerPost": "%s", "businessArea": "Territorial Policing",
                 "targetDate": "2030-04-01", "datePrecision": "MONTH",
                 "successMeasure": {"text": "The rate ratio falls.", "indicatorId": "SS-SEARCH-RATE"}}
                """
                        .formatted(mitigation, assessment, eiaVersion, description, post));
    }

    static Event signedOff(String assessment, int eiaVersion, long version, String... mitigations) {
        return event(
                "eia",
                "org.dueregard.eia.signed-off.v1",
                assessment,
                assessment,
                version,
                """
                {"eiaId": "%s", "eiaVersion": %d, "decisionMakerPost": "AC-TP", "decision": "ADJUST",
                 "mitigationIds": ["%s"], "monitoringPlan": [], "nextReviewDate": "2031-01-01",
                 "signedOffAt": "2030-01-01T12:00:00Z"}
                """
                        .formatted(assessment, eiaVersion, String.join("\", \"", mitigations)));
    }

    static Event returned(String assessment, int eiaVersion, long version) {
        return event(
                "eia",
                "org.dueregard.eia.returned.v1",
                assessment,
                assessment,
                version,
                """
                {"eiaId": "%s", "eiaVersion": %d, "returnedBy": "QA",
                 "reasons": [{"section": "consultation", "comment": "Youth were not asked."}],
                 "resubmitBy": "2030-02-28"}
                """
                        .formatted(assessment, eiaVersion));
    }

    static Event disparityDetected(String disparity, long version, String post) {
        return event(
                "monitoring",
                "org.dueregard.monitoring.disparity.detected.v1",
                disparity,
                disparity,
                version,
                """
                {"disparityId": "%s", "indicatorId": "SS-SEARCH-RATE", "policyIds": ["p-1"],
                 "eiaIds": ["e-1"], "dimensions": ["RACE"], "group": "Black",
                 "comparator": "White", "groupRate": 2.817, "comparatorRate": 0.866,
                 "groupN": 3347, "comparatorN": 4054, "ratio": 3.252,
                 "threshold": "ratio >= 1.25 and its lower limit > 1", "period": "2016-06",
                 "kind": "ACTUAL", "smallNumber": false, "dataQuality": "CERTIFIED",
                 "sourceRef": "2016-06-metropolitan-stop-and-search.csv", "unit": "FORCE",
                 "accountablePost": "%s", "method": "Rate ratio", "definitionVersion": 1}
                """
                        .formatted(disparity, post));
    }

    static Event disparityChanged(String disparity, long version, String state) {
        return event(
                "monitoring",
                "org.dueregard.monitoring.disparity.changed.v1",
                disparity,
                disparity,
                version,
                """
                {"disparityId": "%s", "state": "%s", "cause": "Deployment to hotspots",
                 "currentGapPoints": 1.5}
                """
                        .formatted(disparity, state));
    }

    static Event evidenceAssessed(
            String mitigation, String assessment, String action, long version, boolean sufficient) {
        return event(
                "eia",
                "org.dueregard.eia.mitigation.evidence.assessed.v1",
                assessment,
                mitigation,
                version,
                """
                {"mitigationId": "%s", "eiaId": "%s", "actionId": "%s", "sufficient": %s,
                 "residualImpact": "%s", "reason": "The findings are %s counted."}
                """
                        .formatted(
                                mitigation,
                                assessment,
                                action,
                                sufficient,
                                sufficient ? "REDUCED" : "UNKNOWN",
                                sufficient ? "well" : "not"));
    }

    static Event subjectChanged(
            String subject, String kind, String title, String strand, long version, String state) {
        return event(
                "eia",
                "org.dueregard.eia.subject.changed.v1",
                subject,
                subject,
                version,
                """
                {"subjectId": "%s", "kind": "%s", "title": "%s", "accountablePost": "SS-OWNER",
                 "state": "%s", "programmeStrand": "%s"}
                """
                        .formatted(subject, kind, title, state, strand));
    }

    static Event screeningCompleted(String screening, String subject, String outcome, String at) {
        return event(
                "eia",
                "org.dueregard.eia.screening.completed.v1",
                screening,
                screening,
                1,
                """
                {"screeningId": "%s", "subjectType": "POLICY", "subjectId": "%s",
                 "subjectTitle": "Stop and search", "accountablePost": "SS-OWNER",
                 "criteriaVersion": "1", "panel": [], "relevance": [], "priority": true,
                 "outcome": "%s", "decidedAt": "%s"}
                """
                        .formatted(screening, subject, outcome, at));
    }

    static Event assessmentRequired(
            String assessment, String kind, String subject, String post, String due, long version) {
        return event(
                "eia",
                "org.dueregard.eia.full-assessment.required.v1",
                assessment,
                assessment,
                version,
                """
                {"eiaId": "%s", "subjectType": "%s", "subjectId": "%s", "reason": "COMPULSORY",
                 "accountablePost": "%s", "dueDate": "%s", "causeRef": "MMP-08"}
                """
                        .formatted(assessment, kind, subject, post, due));
    }

    static Event assessmentPublished(String assessment, int eiaVersion, long version) {
        return event(
                "eia",
                "org.dueregard.eia.published.v1",
                assessment,
                assessment,
                version,
                """
                {"eiaId": "%s", "eiaVersion": %d, "publishedAt": "2016-06-01T09:00:00Z",
                 "channels": ["INTERNET"], "url": "https://example.invalid/assessments/%s"}
                """
                        .formatted(assessment, eiaVersion, assessment));
    }

    static Event reviewOverdue(String assessment, String due, String post, int step, long version) {
        return event(
                "eia",
                "org.dueregard.eia.review.overdue.v1",
                assessment,
                assessment,
                version,
                """
                {"eiaId": "%s", "reviewDueDate": "%s", "trigger": "SCHEDULED",
                 "accountablePost": "%s", "daysOverdue": 1, "step": %d}
                """
                        .formatted(assessment, due, post, step));
    }

    static Event reviewCompleted(String assessment, String outcome, long version) {
        return event(
                "eia",
                "org.dueregard.eia.review.completed.v1",
                assessment,
                assessment,
                version,
                "{\"eiaId\": \"%s\", \"outcome\": \"%s\", \"resolvedTriggers\": []}"
                        .formatted(assessment, outcome));
    }

    static Event monitoringOverdue(
            String obligation, String policy, String post, String due, long version) {
        return event(
                "monitoring",
                "org.dueregard.monitoring.obligation.overdue.v1",
                obligation,
                obligation,
                version,
                """
                {"obligationId": "%s", "kind": "POLICY_ANNUAL", "subjectId": "%s",
                 "dueDate": "%s", "accountablePost": "%s", "missingUnits": ["HACKNEY"]}
                """
                        .formatted(obligation, policy, due, post));
    }

    static Event reportPublished(String report, String policy) {
        return event(
                "monitoring",
                "org.dueregard.monitoring.report.published.v1",
                report,
                report,
                1,
                """
                {"reportId": "%s", "policyId": "%s", "periodStart": "2007-01-16",
                 "periodEnd": "2008-01-15", "functionsCovered": ["SERVICE_DELIVERY"],
                 "fiveTests": {"legislativeCompliance": "x", "perceptions": "x",
                   "inequalitiesAndCauses": "x", "groupsAffected": "x", "effectivenessByNeed": "x"},
                 "inequalityFound": true, "disparityIds": [], "channels": ["INTERNET"],
                 "url": "https://example.invalid/monitoring/%s"}
                """
                        .formatted(report, policy, report));
    }

    static Event targetAssessed(
            String target, String indicator, String period, String figures, long version) {
        return event(
                "monitoring",
                "org.dueregard.monitoring.target.assessed.v1",
                target,
                target,
                version,
                """
                {"targetId": "%s", "indicatorId": "%s", "period": "%s", "basis": "POINTS", %s}
                """
                        .formatted(target, indicator, period, figures));
    }
}
