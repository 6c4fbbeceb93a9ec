package org.dueregard.eia.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.dueregard.eia.assessment.AssessmentVersion;
import org.dueregard.eia.assessment.Attachment;
import org.dueregard.eia.assessment.Band;
import org.dueregard.eia.assessment.ChangeKind;
import org.dueregard.eia.assessment.Channel;
import org.dueregard.eia.assessment.ConsulteeType;
import org.dueregard.eia.assessment.DatePrecision;
import org.dueregard.eia.assessment.Decision;
import org.dueregard.eia.assessment.DecisionOutcome;
import org.dueregard.eia.assessment.Direction;
import org.dueregard.eia.assessment.Disposition;
import org.dueregard.eia.assessment.DispositionDecision;
import org.dueregard.eia.assessment.Engagement;
import org.dueregard.eia.assessment.Evidence;
import org.dueregard.eia.assessment.EvidenceType;
import org.dueregard.eia.assessment.Function;
import org.dueregard.eia.assessment.Impact;
import org.dueregard.eia.assessment.Justification;
import org.dueregard.eia.assessment.Mitigation;
import org.dueregard.eia.assessment.MonitoringLine;
import org.dueregard.eia.assessment.People;
import org.dueregard.eia.assessment.PublicPart;
import org.dueregard.eia.assessment.Scope;
import org.dueregard.eia.characteristic.Limb;
import org.dueregard.eia.subject.SubjectKind;
import org.dueregard.eia.subject.SubjectSnapshot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The public copy. No person stands in it, only posts; legal advice stays with those who took it. A
 * part that is withheld is missing, and named under {@code withheldParts}. What came to the form
 * later is absent from a copy that has none of it, as it is from copies that were frozen before.
 */
@Schema(name = "EiaPublishedAssessment")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicDocument(
        UUID assessmentId,
        int version,
        @Schema(description = "Digest of the content that was signed") String signedSha256,
        PublicSubject subject,
        @Nullable PublicScope scope,
        @Nullable List<PublicEvidence> evidence,
        @Schema(description = "Files that belong to it, by their digests; none is absent")
                @Nullable List<PublicAttachment> attachments,
        @Schema(description = "What was done with community findings and advice")
                @Nullable List<PublicDisposition> dispositions,
        @Nullable List<PublicImpact> impacts,
        @Nullable List<PublicMitigation> mitigations,
        @Nullable List<PublicEngagement> engagements,
        @Nullable List<PublicMonitoring> monitoringPlan,
        PublicDecision decision,
        LocalDate nextReviewOn,
        List<Channel> channels,
        List<PublicWithheldPart> withheldParts,
        List<Redaction> redactions,
        Instant publishedAt) {

    /** Counts of people from 1 to this are not published. */
    static final int LARGEST_SMALL_NUMBER = 4;

    @Schema(name = "EiaPublicSubject")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PublicSubject(
            UUID id,
            SubjectKind kind,
            String title,
            String accountablePost,
            @Nullable String businessArea) {}

    @Schema(name = "EiaPublicScope")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PublicScope(
            @Nullable String aims,
            @Nullable ChangeKind changeKind,
            @Nullable List<Function> functions,
            @Nullable List<People> people,
            @Nullable String noEngagementReason,
            @Schema(description = "How it supports the diversity of the workforce")
                    @Nullable PublicBenefit workforceDiversity,
            @Schema(description = "How it supports relations with communities")
                    @Nullable PublicBenefit communityRelations) {
        static @Nullable PublicScope from(@Nullable Scope scope) {
            return scope == null
                    ? null
                    : new PublicScope(
                            scope.aims(),
                            scope.changeKind(),
                            scope.functions(),
                            scope.people(),
                            scope.noEngagementReason(),
                            PublicBenefit.from(
                                    scope.workforceBenefit(), scope.workforceBenefitMeasure()),
                            PublicBenefit.from(
                                    scope.communityBenefit(), scope.communityBenefitMeasure()));
        }
    }

    @Schema(name = "EiaPublicBenefit")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PublicBenefit(
            String statement,
            @Schema(description = "How it will be seen") @Nullable String successMeasure) {
        static @Nullable PublicBenefit from(
                @Nullable String statement, @Nullable String successMeasure) {
            return statement == null ? null : new PublicBenefit(statement, successMeasure);
        }
    }

    @Schema(name = "EiaPublicEvidence")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PublicEvidence(
            String ref,
            EvidenceType type,
            String source,
            @Nullable String citation,
            LocalDate datedOn,
            List<String> groups,
            String summary,
            @Nullable String gap) {
        static PublicEvidence from(Evidence item) {
            return new PublicEvidence(
                    item.ref(),
                    item.type(),
                    item.source(),
                    item.citation(),
                    item.datedOn(),
                    item.groups(),
                    item.summary(),
                    item.gap());
        }
    }

    @Schema(
            name = "EiaPublicAttachment",
            description = "A file by its SHA-256, and where its bytes are, if they are published")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PublicAttachment(
            String name,
            String mediaType,
            int size,
            String sha256,
            @Nullable String description,
            @Schema(description = "Ref of the evidence that it supports") @Nullable String evidence,
            @Schema(description = "Where its bytes are, for ever; absent where they are nowhere")
                    @Nullable String href,
            @Schema(description = "Why its bytes are withheld, where they are by themselves")
                    @Nullable String withheldBecause) {
        static PublicAttachment from(
                Attachment file, @Nullable String href, @Nullable String withheldBecause) {
            return new PublicAttachment(
                    file.name(),
                    file.mediaType(),
                    file.size(),
                    file.sha256(),
                    file.description(),
                    file.evidence(),
                    href,
                    withheldBecause);
        }
    }

    @Schema(name = "EiaPublicImpact")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PublicImpact(
            String ref,
            String characteristic,
            List<Limb> limbs,
            List<People> people,
            @Nullable String community,
            Direction direction,
            String reason,
            List<String> evidence,
            @Nullable Integer inherentLikelihood,
            @Nullable Integer inherentSeverity,
            @Nullable Integer residualLikelihood,
            @Nullable Integer residualSeverity,
            @Nullable String justification) {
        static PublicImpact from(Impact impact) {
            return new PublicImpact(
                    impact.ref(),
                    impact.characteristic(),
                    impact.limbs(),
                    impact.people(),
                    impact.community(),
                    impact.direction(),
                    impact.reason(),
                    impact.evidence(),
                    impact.inherentLikelihood(),
                    impact.inherentSeverity(),
                    impact.residualLikelihood(),
                    impact.residualSeverity(),
                    impact.justification());
        }
    }

    @Schema(name = "EiaPublicMitigation")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PublicMitigation(
            String ref,
            String impact,
            String description,
            String ownerPost,
            LocalDate dueOn,
            DatePrecision duePrecision,
            String successMeasure,
            @Nullable String indicatorId) {
        static PublicMitigation from(Mitigation mitigation) {
            return new PublicMitigation(
                    mitigation.ref(),
                    mitigation.impact(),
                    mitigation.description(),
                    mitigation.ownerPost(),
                    mitigation.dueOn(),
                    mitigation.duePrecision(),
                    mitigation.successMeasure(),
                    mitigation.indicatorId());
        }
    }

    @Schema(name = "EiaPublicEngagement")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PublicEngagement(
            String ref,
            @Nullable String consultee,
            ConsulteeType consulteeType,
            String method,
            LocalDate heldOn,
            @Nullable Integer participants,
            @Schema(description = "Whether the number of participants is too small to publish")
                    boolean participantsSuppressed,
            String views,
            String response,
            @Nullable LocalDate fedBackOn,
            @Nullable List<PublicComment> comments,
            @Nullable LocalDate closedOn) {
        static PublicEngagement from(Engagement item) {
            var participants = item.participants();
            var small =
                    participants != null
                            && participants >= 1
                            && participants <= LARGEST_SMALL_NUMBER;
            return new PublicEngagement(
                    item.ref(),
                    item.consultee(),
                    item.consulteeType(),
                    item.method(),
                    item.heldOn(),
                    small ? null : participants,
                    small,
                    item.views(),
                    item.response(),
                    item.fedBackOn(),
                    item.comments().stream()
                            .map(comment -> new PublicComment(comment.said(), comment.did()))
                            .toList(),
                    item.closedOn());
        }
    }

    @Schema(name = "EiaPublicComment", description = "You said, we did")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PublicComment(String said, @Nullable String did) {}

    @Schema(name = "EiaPublicDisposition")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PublicDisposition(
            String about, DispositionDecision decision, @Nullable String reason) {
        static PublicDisposition from(Disposition disposition) {
            return new PublicDisposition(
                    disposition.about(), disposition.decision(), disposition.reason());
        }
    }

    @Schema(name = "EiaPublicMonitoringLine")
    public record PublicMonitoring(
            String indicatorId,
            List<String> dimensions,
            String source,
            String frequency,
            String accountablePost) {
        static PublicMonitoring from(MonitoringLine line) {
            return new PublicMonitoring(
                    line.indicatorId(),
                    line.dimensions(),
                    line.source(),
                    line.frequency(),
                    line.accountablePost());
        }
    }

    @Schema(name = "EiaPublicDecision")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PublicDecision(
            DecisionOutcome outcome,
            Band band,
            String reason,
            @Nullable String decisionPost,
            @Nullable String legitimateAim,
            @Nullable String rationalConnection,
            @Nullable String noLessHarmfulMeans,
            @Nullable String fairBalance,
            Instant decidedAt) {
        static PublicDecision from(Decision decision) {
            var given =
                    decision.justification() == null
                            ? new Justification(null, null, null, null, null, null, null)
                            : decision.justification();
            return new PublicDecision(
                    decision.outcome(),
                    decision.band(),
                    decision.reason(),
                    decision.decisionPost(),
                    given.legitimateAim(),
                    given.rationalConnection(),
                    given.noLessHarmfulMeans(),
                    given.fairBalance(),
                    decision.at());
        }
    }

    @Schema(name = "EiaPublicWithheldPart")
    public record PublicWithheldPart(PublicPart part, String exemptionReason) {}

    static PublicDocument of(
            UUID assessmentId,
            AssessmentVersion version,
            SubjectSnapshot subject,
            PublicationOrder order,
            Set<String> openFiles,
            Instant at) {
        var content = version.content();
        var assessmentShown = !order.withholds(PublicPart.ASSESSMENT);
        return new PublicDocument(
                assessmentId,
                version.number(),
                Objects.requireNonNull(version.signedSha256()),
                new PublicSubject(
                        subject.id(),
                        subject.kind(),
                        subject.title(),
                        subject.accountablePost(),
                        subject.businessArea()),
                assessmentShown ? PublicScope.from(content.scope()) : null,
                assessmentShown
                        ? content.evidence().stream().map(PublicEvidence::from).toList()
                        : null,
                assessmentShown && !content.attachments().isEmpty()
                        ? content.attachments().stream()
                                .map(
                                        file ->
                                                PublicAttachment.from(
                                                        file,
                                                        openFiles.contains(file.sha256())
                                                                ? address(
                                                                        assessmentId,
                                                                        version.number(),
                                                                        file)
                                                                : null,
                                                        order.whyWithheld(file.sha256())))
                                .toList()
                        : null,
                assessmentShown
                        ? content.dispositions().stream().map(PublicDisposition::from).toList()
                        : null,
                assessmentShown
                        ? content.impacts().stream().map(PublicImpact::from).toList()
                        : null,
                assessmentShown
                        ? content.mitigations().stream().map(PublicMitigation::from).toList()
                        : null,
                order.withholds(PublicPart.CONSULTATION)
                        ? null
                        : content.engagements().stream().map(PublicEngagement::from).toList(),
                order.withholds(PublicPart.MONITORING)
                        ? null
                        : content.monitoringPlan().stream().map(PublicMonitoring::from).toList(),
                PublicDecision.from(version.decisions().getLast()),
                Objects.requireNonNull(version.nextReviewOn()),
                order.channels(),
                order.withheldParts().stream()
                        .map(part -> new PublicWithheldPart(part.part(), part.exemptionReason()))
                        .toList(),
                order.redactions(),
                at);
    }

    private static String address(UUID assessmentId, int version, Attachment file) {
        return "/v1/published-assessments/%s/versions/%d/attachments/%s"
                .formatted(assessmentId, version, file.sha256());
    }
}
