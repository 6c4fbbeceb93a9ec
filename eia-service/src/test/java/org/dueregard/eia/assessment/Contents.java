package org.dueregard.eia.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.dueregard.eia.Reference;
import org.dueregard.eia.characteristic.Limb;
import org.jspecify.annotations.Nullable;

/** A complete content to begin with, and ways to leave something out or put something in. */
final class Contents {
    static final LocalDate REVIEW_DAY = LocalDate.of(2017, 6, 1);

    static final AssuranceChecklist.Asked CHECKLIST =
            new AssuranceChecklist.Asked(
                    1,
                    List.of(
                            "EVIDENCE_SUFFICIENT",
                            "ENGAGEMENT_ADEQUATE",
                            "IMPACTS_REASONED",
                            "MITIGATIONS_ACHIEVABLE",
                            "MONITORING_IN_PLACE",
                            "PLAIN_LANGUAGE"));
    static final Yardstick YARDSTICK = Yardstick.of(Reference.CATALOGUE);

    private Contents() {}

    /** Race is affected, one mitigation answers; everything else has a reasoned "none". */
    static Content complete() {
        return new Content(
                scope(),
                List.of(evidence("E1", null)),
                List.of(engagement("G1")),
                impacts(),
                List.of(mitigation("M1", "I1", Purpose.MITIGATES_IMPACT)),
                List.of(
                        new MonitoringLine(
                                "SS-SEARCH-RATE",
                                List.of("RACE"),
                                "stop-and-search",
                                "P1M",
                                "SS-OWNER")),
                new ReviewAction("SS-OWNER", REVIEW_DAY),
                List.of(),
                List.of());
    }

    static Scope scope() {
        return new Scope(
                "Find weapons and drugs in the streets.",
                ChangeKind.CHANGED,
                List.of(Function.SERVICE_DELIVERY),
                List.of(People.CITIZENS),
                null);
    }

    static Evidence evidence(String ref, @Nullable String citation) {
        return new Evidence(
                UUID.randomUUID(),
                ref,
                EvidenceType.STATISTICS,
                "Searches of June 2016",
                citation,
                LocalDate.of(2016, 7, 1),
                List.of("RACE"),
                "Black people are searched more often for each thousand residents.",
                null);
    }

    static Engagement engagement(String ref) {
        return new Engagement(
                UUID.randomUUID(),
                ref,
                "Independent advisory group",
                ConsulteeType.IAG,
                "meeting",
                LocalDate.of(2016, 4, 1),
                12,
                "Searches cost trust.",
                "Reasons are given and recorded.",
                LocalDate.of(2016, 5, 1),
                List.of(),
                List.of(),
                null);
    }

    static List<Impact> impacts() {
        var impacts = new ArrayList<Impact>();
        impacts.add(negative("I1", "RACE", Treatment.NONE));
        impacts.add(none("I2", "RACE", Limb.ADVANCE_EQUALITY, Limb.FOSTER_GOOD_RELATIONS));
        var number = 3;
        for (var characteristic : Reference.CATALOGUE.statutory()) {
            if (!characteristic.code().equals("RACE")
                    && !characteristic.code().equals("MARRIAGE_CIVIL_PARTNERSHIP")) {
                impacts.add(none("I" + number++, characteristic.code(), Limb.values()));
            }
        }
        return impacts;
    }

    static Impact negative(String ref, String characteristic, Treatment treatment) {
        return impact(
                ref,
                characteristic,
                List.of(Limb.ELIMINATE_DISCRIMINATION),
                Direction.NEGATIVE,
                treatment,
                3);
    }

    static Impact none(String ref, String characteristic, Limb... limbs) {
        return impact(
                ref, characteristic, Arrays.asList(limbs), Direction.NONE, Treatment.NONE, null);
    }

    static Impact impact(
            String ref,
            String characteristic,
            List<Limb> limbs,
            Direction direction,
            Treatment treatment,
            @Nullable Integer score) {
        return new Impact(
                UUID.randomUUID(),
                ref,
                characteristic,
                limbs,
                List.of(People.CITIZENS),
                null,
                direction,
                treatment,
                "What the figures and the people say.",
                direction == Direction.NONE || direction == Direction.UNKNOWN
                        ? List.of()
                        : List.of("E1"),
                score,
                score,
                score,
                score == null ? null : 2,
                null);
    }

    static Mitigation mitigation(String ref, String impact, Purpose purpose) {
        return new Mitigation(
                UUID.randomUUID(),
                ref,
                impact,
                purpose,
                "Supervisors review every search without outcome.",
                "SS-OWNER",
                null,
                LocalDate.of(2016, 12, 1),
                DatePrecision.MONTH,
                "Rate ratio falls.",
                "SS-SEARCH-RATE");
    }

    static Content with(Content content, UnaryOperator<List<Impact>> impacts) {
        return new Content(
                content.scope(),
                content.evidence(),
                content.engagements(),
                impacts.apply(new ArrayList<>(content.impacts())),
                content.mitigations(),
                content.monitoringPlan(),
                content.reviewAction(),
                content.dispositions(),
                content.attachments());
    }

    static Content withScope(Content content, @Nullable Scope scope) {
        return new Content(
                scope,
                content.evidence(),
                content.engagements(),
                content.impacts(),
                content.mitigations(),
                content.monitoringPlan(),
                content.reviewAction(),
                content.dispositions(),
                content.attachments());
    }

    static Content withEngagements(Content content, List<Engagement> engagements) {
        return new Content(
                content.scope(),
                content.evidence(),
                engagements,
                content.impacts(),
                content.mitigations(),
                content.monitoringPlan(),
                content.reviewAction(),
                content.dispositions(),
                content.attachments());
    }

    static Content withMitigations(Content content, List<Mitigation> mitigations) {
        return new Content(
                content.scope(),
                content.evidence(),
                content.engagements(),
                content.impacts(),
                mitigations,
                content.monitoringPlan(),
                content.reviewAction(),
                content.dispositions(),
                content.attachments());
    }

    static Content withEvidence(Content content, List<Evidence> evidence) {
        return new Content(
                content.scope(),
                evidence,
                content.engagements(),
                content.impacts(),
                content.mitigations(),
                content.monitoringPlan(),
                content.reviewAction(),
                content.dispositions(),
                content.attachments());
    }

    static Content withAttachments(Content content, List<Attachment> attachments) {
        return new Content(
                content.scope(),
                content.evidence(),
                content.engagements(),
                content.impacts(),
                content.mitigations(),
                content.monitoringPlan(),
                content.reviewAction(),
                content.dispositions(),
                attachments);
    }

    static Content withPlans(
            Content content, List<MonitoringLine> monitoring, @Nullable ReviewAction review) {
        return new Content(
                content.scope(),
                content.evidence(),
                content.engagements(),
                content.impacts(),
                content.mitigations(),
                monitoring,
                review,
                content.dispositions(),
                content.attachments());
    }

    static List<Part> parts(Content content) {
        var parts = new ArrayList<Part>();
        if (content.scope() != null) {
            parts.add(new Part.ScopePart(content.scope()));
        }
        parts.add(new Part.EvidencePart(content.evidence()));
        parts.add(new Part.EngagementsPart(content.engagements()));
        parts.add(new Part.ImpactsPart(content.impacts()));
        parts.add(new Part.MitigationsPart(content.mitigations()));
        parts.add(new Part.DispositionsPart(content.dispositions()));
        if (!content.attachments().isEmpty()) {
            parts.add(new Part.AttachmentsPart(content.attachments()));
        }
        parts.add(new Part.MonitoringPart(content.monitoringPlan()));
        if (content.reviewAction() != null) {
            parts.add(new Part.ReviewActionPart(content.reviewAction()));
        }
        return parts;
    }
}
