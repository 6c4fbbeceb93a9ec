package org.dueregard.eia.assessment;

import static org.dueregard.eia.assessment.Contents.CHECKLIST;
import static org.dueregard.eia.assessment.Contents.YARDSTICK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dueregard.eia.Callers;
import org.dueregard.eia.Reference;
import org.dueregard.eia.subject.SubjectKind;
import org.dueregard.eia.subject.SubjectSnapshot;
import org.dueregard.eia.subject.SubjectState;
import org.dueregard.platform.caller.Caller;
import org.jspecify.annotations.Nullable;

/** {@code anAssessment().writtenBy(AUTHOR).passedBy(ASSURER).build()}. */
public final class AssessmentBuilder {
    public static final Instant NOON = Instant.parse("2016-05-03T12:00:00Z");

    private Content content = Contents.complete();
    private SubjectSnapshot subject =
            new SubjectSnapshot(
                    UUID.randomUUID(),
                    SubjectKind.POLICY,
                    "Stop and search",
                    Callers.OWNER_POST,
                    "Territorial Policing",
                    null,
                    SubjectState.PROPOSED,
                    false);
    private Caller author = Callers.AUTHOR;
    private boolean submitted;
    private @Nullable Caller assurer;
    private @Nullable Caller decisionMaker;
    private boolean published;
    private boolean reviewDue;

    private AssessmentBuilder() {}

    public static AssessmentBuilder anAssessment() {
        return new AssessmentBuilder();
    }

    AssessmentBuilder of(Content content) {
        this.content = content;
        return this;
    }

    AssessmentBuilder about(SubjectSnapshot subject) {
        this.subject = subject;
        return this;
    }

    public AssessmentBuilder withParticipants(int participants) {
        var asked = Contents.engagement("G1");
        content =
                Contents.withEngagements(
                        content,
                        List.of(
                                new Engagement(
                                        asked.id(),
                                        asked.ref(),
                                        asked.consultee(),
                                        asked.consulteeType(),
                                        asked.method(),
                                        asked.heldOn(),
                                        participants,
                                        asked.views(),
                                        asked.response(),
                                        asked.fedBackOn(),
                                        List.of(),
                                        List.of(),
                                        null)));
        return this;
    }

    /** As a strand of a programme says what it is good for. */
    public AssessmentBuilder withBenefits() {
        var scope = Contents.scope();
        content =
                Contents.withScope(
                        content,
                        new Scope(
                                scope.aims(),
                                scope.changeKind(),
                                scope.functions(),
                                scope.people(),
                                scope.noEngagementReason(),
                                "More women lead searches.",
                                "The share of team leaders rises.",
                                "Reasons are given and understood.",
                                "Fewer complaints are made."));
        return this;
    }

    public AssessmentBuilder withAttachment() {
        content =
                Contents.withAttachments(
                        content,
                        List.of(
                                new Attachment(
                                        UUID.randomUUID(),
                                        "survey of leaders.pdf",
                                        "application/pdf",
                                        1_234,
                                        "a".repeat(64),
                                        "What the leaders said.",
                                        "E1")));
        return this;
    }

    public AssessmentBuilder writtenBy(Caller author) {
        this.author = author;
        return this;
    }

    public AssessmentBuilder submittedBy(Caller author) {
        this.author = author;
        submitted = true;
        return this;
    }

    public AssessmentBuilder passedBy(Caller assurer) {
        submitted = true;
        this.assurer = assurer;
        return this;
    }

    public AssessmentBuilder signedOffBy(Caller decisionMaker) {
        if (assurer == null) {
            passedBy(Callers.ASSURER);
        }
        this.decisionMaker = decisionMaker;
        return this;
    }

    public AssessmentBuilder published() {
        signedOffBy(Callers.DECISION_MAKER);
        published = true;
        return this;
    }

    public AssessmentBuilder reviewDue() {
        signedOffBy(Callers.DECISION_MAKER);
        reviewDue = true;
        return this;
    }

    public SubjectSnapshot subject() {
        return subject;
    }

    public Assessment build() {
        var assessment =
                new Assessment(
                        UUID.randomUUID(),
                        subject,
                        RequiredBy.SCREENING,
                        "screening",
                        LocalDate.of(2016, 8, 1),
                        Reference.CATALOGUE.version(),
                        NOON);
        assessment.revise(Contents.parts(content), author, subject, NOON);
        if (submitted) {
            assessment.submit(subject, YARDSTICK, author, NOON);
        }
        if (assurer != null) {
            assessment.assure(
                    CHECKLIST,
                    AssuranceResult.PASSED,
                    null,
                    checklist(),
                    List.of(),
                    null,
                    subject,
                    assurer,
                    NOON);
        }
        if (decisionMaker != null) {
            assessment.decide(
                    adjust(assessment), allAgreed(assessment), decisionMaker.person(), NOON);
        }
        if (published) {
            assessment.publish(
                    "0".repeat(64),
                    List.of(Channel.INTERNET),
                    "http://localhost",
                    List.of(),
                    Callers.PUBLISHER.person(),
                    NOON);
        }
        if (reviewDue) {
            assessment.reviewDue(Contents.REVIEW_DAY);
        }
        return assessment;
    }

    static List<ChecklistAnswer> checklist() {
        return CHECKLIST.codes().stream()
                .map(item -> new ChecklistAnswer(item, true, null))
                .toList();
    }

    static Map<UUID, MitigationState> allAgreed(Assessment assessment) {
        var placements = new HashMap<UUID, MitigationState>();
        assessment
                .current()
                .content()
                .mitigations()
                .forEach(mitigation -> placements.put(mitigation.id(), MitigationState.AGREED));
        return placements;
    }

    static Verdict adjust(Assessment assessment) {
        return verdict(assessment, DecisionOutcome.ADJUST, null);
    }

    static Verdict verdict(
            Assessment assessment, DecisionOutcome outcome, @Nullable Justification justification) {
        return new Verdict(
                outcome,
                "The effect is known and is dealt with.",
                assessment.current().canonical().sha256(),
                null,
                justification,
                List.of(),
                List.of(),
                null);
    }
}
