package org.dueregard.eia.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.eia.Callers.DECISION_MAKER;
import static org.dueregard.eia.Refusals.violations;
import static org.dueregard.eia.assessment.AssessmentBuilder.NOON;
import static org.dueregard.eia.assessment.AssessmentBuilder.anAssessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dueregard.eia.Reference;
import org.dueregard.eia.assessment.AssessmentBuilder;
import org.dueregard.eia.assessment.CanonicalContent;
import org.dueregard.eia.assessment.Channel;
import org.dueregard.eia.assessment.PublicPart;
import org.dueregard.eia.assessment.WithheldPart;
import org.dueregard.eia.subject.SubjectKind;
import org.dueregard.eia.subject.SubjectSnapshot;
import org.dueregard.eia.subject.SubjectState;
import org.junit.jupiter.api.Test;

class PublicCopyTest {
    private static final PublicationOrder EVERYTHING =
            new PublicationOrder(List.of(Channel.INTERNET), List.of(), List.of(), List.of());

    @Test
    void a_copy_is_hashed_byte_for_byte_and_names_posts_but_no_person() {
        var frozen = publish(anAssessment(), EVERYTHING);

        assertThat(frozen.sha256()).isEqualTo(CanonicalContent.sha256(frozen.document()));
        assertThat(frozen.document())
                .contains("SS-OWNER")
                .doesNotContain("\"author\"")
                .doesNotContain("assurer")
                .doesNotContain("decisionMaker");
        assertThat(Frozen.read(frozen.document()).subject().title()).isEqualTo("Stop and search");
    }

    @Test
    void assessment_consultation_and_monitoring_are_all_published() {
        var copy = Reference.json(publish(anAssessment(), EVERYTHING).document());

        assertThat(copy.path("impacts")).isNotEmpty();
        assertThat(copy.path("engagements")).isNotEmpty();
        assertThat(copy.path("monitoringPlan")).isNotEmpty();
    }

    @Test
    void a_withheld_part_is_missing_and_the_exemption_is_named() {
        var order =
                new PublicationOrder(
                        List.of(Channel.INTERNET),
                        List.of(new WithheldPart(PublicPart.CONSULTATION, "FOIA 2000, s. 40")),
                        List.of(),
                        List.of());

        var copy = Reference.json(publish(anAssessment(), order).document());

        assertThat(copy.has("engagements")).isFalse();
        assertThat(copy.has("impacts")).isTrue();
        assertThat(copy.path("withheldParts").path(0).path("exemptionReason").asText())
                .isEqualTo("FOIA 2000, s. 40");
    }

    @Test
    void what_a_strand_is_good_for_and_its_files_by_their_digests_are_published() {
        var copy =
                Reference.json(
                        publish(anAssessment().withBenefits().withAttachment(), EVERYTHING)
                                .document());

        assertThat(copy.at("/scope/workforceDiversity/statement").asText())
                .isEqualTo("More women lead searches.");
        assertThat(copy.at("/scope/workforceDiversity/successMeasure").asText())
                .isEqualTo("The share of team leaders rises.");
        assertThat(copy.at("/scope/communityRelations/statement").asText())
                .isEqualTo("Reasons are given and understood.");
        assertThat(copy.at("/scope/communityRelations/successMeasure").asText())
                .isEqualTo("Fewer complaints are made.");
        assertThat(copy.at("/attachments/0").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly(
                        "name", "mediaType", "size", "sha256", "description", "evidence", "href");
        assertThat(copy.at("/attachments/0/sha256").asText()).isEqualTo("a".repeat(64));
        assertThat(Frozen.read(copy.toString()).attachments()).hasSize(1);
    }

    @Test
    void a_copy_without_benefits_and_files_has_no_place_for_them_as_those_frozen_before() {
        var frozen = publish(anAssessment(), EVERYTHING);

        assertThat(frozen.document())
                .doesNotContain("attachments")
                .doesNotContain("workforceDiversity")
                .doesNotContain("communityRelations");
        assertThat(Frozen.read(frozen.document()).attachments()).isNull();
    }

    @Test
    void files_go_with_the_part_that_is_withheld_and_their_texts_can_be_redacted() {
        var withFile = anAssessment().withBenefits().withAttachment();
        var withheld =
                new PublicationOrder(
                        List.of(Channel.INTERNET),
                        List.of(new WithheldPart(PublicPart.ASSESSMENT, "FOIA 2000, s. 31")),
                        List.of(),
                        List.of());
        var redacted =
                new PublicationOrder(
                        List.of(Channel.INTERNET),
                        List.of(),
                        List.of(),
                        Stream.of(
                                        "/attachments/0/name",
                                        "/attachments/0/description",
                                        "/scope/workforceDiversity/statement",
                                        "/scope/workforceDiversity/successMeasure",
                                        "/scope/communityRelations/statement",
                                        "/scope/communityRelations/successMeasure")
                                .map(pointer -> new Redaction(pointer, "names a person"))
                                .toList());

        assertThat(publish(withFile, withheld).document()).doesNotContain("survey of leaders.pdf");
        assertThat(publish(withFile, redacted).document())
                .doesNotContain("survey of leaders.pdf")
                .doesNotContain("What the leaders said.")
                .doesNotContain("More women lead searches.")
                .doesNotContain("The share of team leaders rises.")
                .doesNotContain("Reasons are given and understood.")
                .doesNotContain("Fewer complaints are made.")
                .contains("a".repeat(64));
    }

    @Test
    void a_file_has_an_address_unless_it_or_something_of_it_is_withheld_or_redacted() {
        var sha256 = "a".repeat(64);
        var withFile = anAssessment().withAttachment();

        assertThat(file(withFile, List.of()).path("href").asText())
                .startsWith("/v1/published-assessments/")
                .endsWith("/versions/1/attachments/" + sha256);
        var withheld = file(withFile, List.of(new WithheldFile(sha256, "FOIA 2000, s. 40")));
        assertThat(withheld.has("href")).isFalse();
        assertThat(withheld.path("withheldBecause").asText()).isEqualTo("FOIA 2000, s. 40");
        for (var pointer :
                List.of("/attachments/0/name", "/attachments/0/description", "/evidence/0/gap")) {
            assertThat(OpenFiles.of(withFile.build().current().content(), true, redacting(pointer)))
                    .as(pointer)
                    .isEmpty();
        }
        assertThat(
                        OpenFiles.of(
                                withFile.build().current().content(),
                                true,
                                redacting("/impacts/0/reason")))
                .containsExactly(sha256);
        assertThat(OpenFiles.of(withFile.build().current().content(), false, EVERYTHING)).isEmpty();
    }

    @Test
    void only_a_file_that_the_copy_names_is_withheld_and_once() {
        var sha256 = "a".repeat(64);

        assertThat(
                        violations(
                                () ->
                                        file(
                                                anAssessment().withAttachment(),
                                                List.of(
                                                        new WithheldFile(sha256, "one"),
                                                        new WithheldFile(sha256, "two"),
                                                        new WithheldFile("b".repeat(64), "x")))))
                .containsExactly(
                        "/withheldFiles/1 is withheld once, not twice",
                        "/withheldFiles/2/sha256 is of no file that the copy names");
    }

    @Test
    void what_the_scan_finds_by_now_is_named_and_not_published() {
        assertThat(PublicationRules.ofUnclean(List.of("survey.pdf")))
                .singleElement()
                .satisfies(
                        violation ->
                                assertThat(violation.message())
                                        .startsWith("survey.pdf: the virus scan has found"));
        assertThat(PublicationRules.ofUnclean(List.of())).isEmpty();
    }

    private static JsonNode file(AssessmentBuilder builder, List<WithheldFile> withheld) {
        return Reference.json(
                        publish(
                                        builder,
                                        new PublicationOrder(
                                                List.of(Channel.INTERNET),
                                                List.of(),
                                                withheld,
                                                List.of()))
                                .document())
                .at("/attachments/0");
    }

    private static PublicationOrder redacting(String pointer) {
        return new PublicationOrder(
                List.of(Channel.INTERNET),
                List.of(),
                List.of(),
                List.of(new Redaction(pointer, "names a person")));
    }

    @Test
    void withholding_every_part_is_no_publication() {
        var order =
                new PublicationOrder(
                        List.of(Channel.INTERNET),
                        List.of(
                                new WithheldPart(PublicPart.ASSESSMENT, "a"),
                                new WithheldPart(PublicPart.CONSULTATION, "b"),
                                new WithheldPart(PublicPart.MONITORING, "c")),
                        List.of(),
                        List.of());

        assertThat(violations(() -> publish(anAssessment(), order)))
                .containsExactly(
                        "/withheldParts withholds every part; withhold the version instead");
    }

    @Test
    void a_redacted_text_is_gone_and_the_reason_stands_in_its_place() {
        var order =
                new PublicationOrder(
                        List.of(Channel.INTERNET),
                        List.of(),
                        List.of(),
                        List.of(new Redaction("/evidence/0/summary", "names a place")));

        var frozen = publish(anAssessment(), order);

        assertThat(frozen.document()).doesNotContain("searched more often");
        assertThat(
                        Reference.json(frozen.document())
                                .path("evidence")
                                .path(0)
                                .path("summary")
                                .asText())
                .isEqualTo("[Redacted: names a place]");
    }

    @Test
    void only_free_text_that_is_there_can_be_redacted() {
        for (var pointer :
                List.of(
                        "/evidence/7/summary",
                        "/impacts/0/direction",
                        "/signedSha256",
                        "/subject/title",
                        "/attachments/0/name",
                        "evidence",
                        "")) {
            var order =
                    new PublicationOrder(
                            List.of(Channel.INTERNET),
                            List.of(),
                            List.of(),
                            List.of(new Redaction(pointer, "because")));

            assertThat(violations(() -> publish(anAssessment(), order)))
                    .as(pointer)
                    .containsExactly(
                            "/redactions/0/pointer points at no text of the copy, such as"
                                    + " /evidence/0/summary");
        }
    }

    @Test
    void small_numbers_of_people_are_suppressed() {
        for (var small : List.of(1, 4)) {
            var copy = participants(small);

            assertThat(copy.has("participants")).isFalse();
            assertThat(copy.path("participantsSuppressed").asBoolean()).isTrue();
        }
        for (var shown : List.of(0, 5)) {
            assertThat(participants(shown).path("participants").asInt()).isEqualTo(shown);
            assertThat(participants(shown).path("participantsSuppressed").asBoolean()).isFalse();
        }
    }

    @Test
    void what_is_withheld_for_its_subject_is_not_published() {
        var covert =
                new SubjectSnapshot(
                        UUID.randomUUID(),
                        SubjectKind.OPERATION,
                        "Delphinus",
                        "TP",
                        null,
                        null,
                        SubjectState.PROPOSED,
                        true);

        assertThat(PublicationRules.ofSubject(covert)).hasSize(1);
        assertThat(PublicationRules.ofSubject(anAssessment().subject())).isEmpty();
    }

    private static JsonNode participants(int number) {
        return Reference.json(
                        publish(anAssessment().withParticipants(number), EVERYTHING).document())
                .path("engagements")
                .path(0);
    }

    private static Frozen publish(AssessmentBuilder builder, PublicationOrder order) {
        var assessment = builder.signedOffBy(DECISION_MAKER).build();
        return Frozen.of(
                PublicDocument.of(
                        assessment.id(),
                        assessment.current(),
                        builder.subject(),
                        order,
                        OpenFiles.of(assessment.current().content(), true, order),
                        NOON),
                order);
    }
}
