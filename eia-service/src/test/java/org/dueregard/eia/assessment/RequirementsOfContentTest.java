package org.dueregard.eia.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.eia.Refusals.sentence;
import static org.dueregard.eia.Refusals.violations;
import static org.dueregard.eia.assessment.AssessmentBuilder.NOON;
import static org.dueregard.eia.assessment.AssessmentBuilder.anAssessment;
import static org.dueregard.eia.assessment.Contents.YARDSTICK;
import static org.dueregard.eia.assessment.Contents.complete;
import static org.dueregard.eia.assessment.Contents.engagement;
import static org.dueregard.eia.assessment.Contents.evidence;
import static org.dueregard.eia.assessment.Contents.impact;
import static org.dueregard.eia.assessment.Contents.with;
import static org.dueregard.eia.assessment.Contents.withEngagements;
import static org.dueregard.eia.assessment.Contents.withEvidence;
import static org.dueregard.eia.assessment.Contents.withMitigations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dueregard.eia.Callers;
import org.dueregard.eia.Reference;
import org.dueregard.eia.characteristic.Limb;
import org.dueregard.eia.community.ConsultationCommitment.Promise;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of the requirements that say what an assessment has to contain, one test for each. */
class RequirementsOfContentTest {
    private static final LocalDate TODAY = LocalDate.of(2016, 5, 3);
    private static final Map<String, List<String>> GROUP_E =
            Map.of(
                    "PARTNERS-2005/E",
                    List.of(
                            "PARTNERS-2005/E1",
                            "PARTNERS-2005/E2",
                            "PARTNERS-2005/E3",
                            "PARTNERS-2005/E4"));

    private static final List<Promise> PROMISES =
            List.of(
                    new Promise(
                            "GYPSIES-TRAVELLERS",
                            "Gypsies and Travellers",
                            List.of("Gypsies", "Gypsy", "Travellers", "Traveller"),
                            "App. 1 para 18"));
    private static final String CONSULT_THEM =
            "/engagements record how Gypsies and Travellers were consulted; the service has"
                    + " promised it";

    @Test
    void an_assessment_that_cites_group_e_waits_until_each_of_its_four_findings_is_decided() {
        var citing = citing("PARTNERS-2005/E", complete());

        assertThat(gaps(citing, GROUP_E))
                .hasSize(4)
                .allMatch(gap -> gap.startsWith("/dispositions say what is done with finding"));
        assertThat(
                        gaps(
                                decided(
                                        citing,
                                        accepted("PARTNERS-2005/E1"),
                                        new Disposition(
                                                "PARTNERS-2005/E2",
                                                DispositionDecision.MITIGATED,
                                                null,
                                                "M1"),
                                        accepted("PARTNERS-2005/E3")),
                                GROUP_E))
                .containsExactly(
                        "/dispositions say what is done with finding PARTNERS-2005/E4: accepted,"
                                + " mitigated, or rejected with a reason");
        assertThat(
                        gaps(
                                decided(
                                        citing,
                                        accepted("PARTNERS-2005/E1"),
                                        accepted("PARTNERS-2005/E2"),
                                        accepted("PARTNERS-2005/E3"),
                                        new Disposition(
                                                "PARTNERS-2005/E4",
                                                DispositionDecision.REJECTED,
                                                "No site is planned near homes.",
                                                null)),
                                GROUP_E))
                .isEmpty();
    }

    @Test
    void a_finding_is_rejected_with_a_reason_and_mitigated_by_a_mitigation_that_is_there() {
        var cited = Map.of("PARTNERS-2005/E1", List.of("PARTNERS-2005/E1"));
        var citing = citing("PARTNERS-2005/E1", complete());

        assertThat(gaps(decided(citing, undecided(DispositionDecision.REJECTED)), cited))
                .containsExactly("/dispositions/0/reason say why PARTNERS-2005/E1 is rejected");
        assertThat(gaps(decided(citing, undecided(DispositionDecision.MITIGATED)), cited))
                .containsExactly(
                        "/dispositions/0/mitigation name the mitigation that answers"
                                + " PARTNERS-2005/E1");
        assertThat(
                        gaps(
                                decided(
                                        citing,
                                        accepted("PARTNERS-2005/E1"),
                                        accepted("PARTNERS-2005/E1"),
                                        accepted("E9")),
                                cited))
                .containsExactly(
                        "/dispositions/1/about PARTNERS-2005/E1 is decided twice",
                        "/dispositions/2/about E9 is neither evidence nor a cited finding");
    }

    @Test
    void a_finding_that_nobody_imported_is_not_cited() {
        assertThat(gaps(citing("PARTNERS-2005/Z", complete()), Map.of()))
                .containsExactly(
                        "/evidence/1/citation PARTNERS-2005/Z is no imported finding; cite"
                                + " EVENT/GROUP or EVENT/FINDING of a community event");
    }

    @Test
    void independent_advice_is_recorded_with_adviser_date_advice_and_disposition() {
        var advice =
                new Evidence(
                        UUID.randomUUID(),
                        "E2",
                        EvidenceType.INDEPENDENT_ADVICE,
                        "Independent advisory group",
                        null,
                        LocalDate.of(2016, 4, 2),
                        List.of("RACE"),
                        "Give each person who is searched a record.",
                        null);
        var content = withEvidence(complete(), List.of(evidence("E1", null), advice));

        assertThat(gaps(content))
                .containsExactly(
                        "/dispositions say what is done with the advice E2 of Independent advisory"
                                + " group");
        assertThat(gaps(decided(content, accepted("E2")))).isEmpty();
    }

    @Test
    void a_staff_support_association_is_named_where_it_was_consulted() {
        assertThat(
                        gaps(
                                withEngagements(
                                        complete(),
                                        List.of(
                                                consulted(
                                                        null,
                                                        ConsulteeType.STAFF_SUPPORT_ASSOCIATION)))))
                .containsExactly(
                        "/engagements/0/consultee name the association or group that was asked");
        assertThat(
                        gaps(
                                withEngagements(
                                        complete(),
                                        List.of(
                                                consulted(
                                                        "Black Police Association",
                                                        ConsulteeType.STAFF_SUPPORT_ASSOCIATION)))))
                .isEmpty();
    }

    @Test
    void who_belongs_to_no_organisation_is_heard_too() {
        assertThat(
                        gaps(
                                withEngagements(
                                        complete(),
                                        List.of(consulted(null, ConsulteeType.UNAFFILIATED)))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Limb.class)
    void an_assessment_without_a_statement_for_a_limb_of_the_general_duty_is_not_submitted(
            Limb limb) {
        var silent =
                with(
                        complete(),
                        impacts ->
                                impacts.stream()
                                        .map(
                                                given ->
                                                        impact(
                                                                given.ref(),
                                                                given.characteristic(),
                                                                given.limbs().stream()
                                                                        .filter(one -> one != limb)
                                                                        .toList(),
                                                                given.direction(),
                                                                given.treatment(),
                                                                given.inherentLikelihood()))
                                        .filter(given -> !given.limbs().isEmpty())
                                        .toList());
        var assessment = anAssessment().of(silent).build();

        assertThat(
                        violations(
                                () ->
                                        assessment.submit(
                                                anAssessment().subject(),
                                                YARDSTICK,
                                                Callers.AUTHOR,
                                                NOON)))
                .anyMatch(violation -> violation.contains("\"" + limb.words() + "\""));
    }

    @Test
    void one_community_may_have_a_positive_and_a_negative_impact() {
        var content =
                with(
                        complete(),
                        impacts -> {
                            impacts.add(ofCommunity("I50", Direction.POSITIVE));
                            impacts.add(ofCommunity("I51", Direction.NEGATIVE));
                            return impacts;
                        });

        assertThat(gaps(content))
                .containsExactly(
                        "/impacts/10 I51: is negative; add a mitigation with an owner and a date,"
                                + " or a justification");
        assertThat(Direction.values())
                .contains(
                        Direction.POSITIVE, Direction.NEGATIVE, Direction.NONE, Direction.UNKNOWN);
    }

    @Test
    void a_negative_impact_needs_a_mitigation_or_a_justification_before_anyone_can_approve_it() {
        var unanswered = withMitigations(complete(), List.of());
        var assessment = anAssessment().of(unanswered).build();

        assertThat(
                        violations(
                                () ->
                                        assessment.submit(
                                                anAssessment().subject(),
                                                YARDSTICK,
                                                Callers.AUTHOR,
                                                NOON)))
                .containsExactly(
                        "/impacts/0 I1: is negative; add a mitigation with an owner and a date, or"
                                + " a justification");
        assertThat(assessment.current().status()).isEqualTo(AssessmentStatus.DRAFT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"AGE", "DISABILITY", "RACE", "RELIGION_BELIEF", "SEX", "SEXUAL_ORIENTATION"})
    void a_strand_that_is_missing_blocks_the_submission_of_a_corporate_policy(String strand) {
        var content =
                with(
                        complete(),
                        impacts ->
                                impacts.stream()
                                        .filter(given -> !given.characteristic().equals(strand))
                                        .toList());
        var assessment = anAssessment().of(withMitigations(content, List.of())).build();

        assertThat(
                        violations(
                                () ->
                                        assessment.submit(
                                                anAssessment().subject(),
                                                YARDSTICK,
                                                Callers.AUTHOR,
                                                NOON)))
                .anyMatch(violation -> violation.contains("how " + strand + " is affected"));
    }

    @Test
    void a_consultation_is_not_closed_while_a_comment_has_no_answer() {
        var open = commented(new ConsultationComment("Stops feel random.", null));
        var assessment = anAssessment().build();

        assertThat(
                        violations(
                                () ->
                                        assessment.revise(
                                                List.of(new Part.EngagementsPart(List.of(open))),
                                                Callers.AUTHOR,
                                                anAssessment().subject(),
                                                NOON)))
                .containsExactly(
                        "/engagements/0/comments/0/did G1: say what changed because of this"
                                + " comment, or why nothing did");
        assertThat(
                        gaps(
                                withEngagements(
                                        complete(),
                                        List.of(
                                                commented(
                                                        new ConsultationComment(
                                                                "Stops feel random.",
                                                                "Grounds are now read out."))))))
                .isEmpty();
    }

    @Test
    void an_unanswered_comment_blocks_submission_even_where_the_consultation_is_still_open() {
        var asked = engagement("G1");
        var open =
                new Engagement(
                        asked.id(),
                        asked.ref(),
                        asked.consultee(),
                        asked.consulteeType(),
                        asked.method(),
                        asked.heldOn(),
                        asked.participants(),
                        asked.views(),
                        asked.response(),
                        null,
                        List.of(),
                        List.of(new ConsultationComment("Stops feel random.", " ")),
                        null);

        assertThat(gaps(withEngagements(complete(), List.of(open)))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gypsies and travellers",
                "Gypsies & Travellers",
                "Travellers",
                " Gypsies,  Travellers ",
                "Irish Travellers on the sites of Haringey",
                "GYPSIES-TRAVELLERS"
            })
    void an_assessment_that_affects_gypsies_and_travellers_waits_until_they_were_consulted(
            String name) {
        var affecting = affecting(name);

        assertThat(gaps(affecting, Map.of(), List.of(), PROMISES)).containsExactly(CONSULT_THEM);
        for (var asked : List.of("GYPSIES-TRAVELLERS", "Travellers", "Gypsies & Travellers")) {
            assertThat(
                            gaps(
                                    withEngagements(affecting, List.of(spokenFor(asked))),
                                    Map.of(),
                                    List.of(),
                                    PROMISES))
                    .isEmpty();
        }
        assertThat(
                        gaps(
                                withEngagements(affecting, List.of(spokenFor("Seafarers"))),
                                Map.of(),
                                List.of(),
                                PROMISES))
                .containsExactly(CONSULT_THEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"People who travel", "Travellersons", "and", "Residents of one estate"})
    void a_promise_to_consult_does_not_concern_whoever_is_called_otherwise(String name) {
        assertThat(gaps(affecting(name), Map.of(), List.of(), PROMISES)).isEmpty();
        assertThat(gaps(complete(), Map.of(), List.of(), PROMISES)).isEmpty();
    }

    @Test
    void a_cited_finding_that_names_a_community_calls_for_its_consultation_too() {
        var citing = decided(citing("PARTNERS-2005/F2", complete()), accepted("PARTNERS-2005/F2"));
        var found = Map.of("PARTNERS-2005/F2", List.of("PARTNERS-2005/F2"));

        assertThat(gaps(citing, found, List.of("homeless people", "Travellers"), PROMISES))
                .containsExactly(CONSULT_THEM);
        assertThat(gaps(citing, found, List.of("homeless people"), PROMISES)).isEmpty();
        assertThat(
                        gaps(
                                withEngagements(citing, List.of(spokenFor("GYPSIES-TRAVELLERS"))),
                                found,
                                List.of("Travellers"),
                                PROMISES))
                .isEmpty();
    }

    private static Content affecting(String community) {
        return with(
                complete(),
                impacts -> {
                    impacts.add(
                            new Impact(
                                    UUID.randomUUID(),
                                    "I50",
                                    "RACE",
                                    List.of(Limb.ELIMINATE_DISCRIMINATION),
                                    List.of(People.CITIZENS),
                                    community,
                                    Direction.NONE,
                                    Treatment.NONE,
                                    "Sites are not searched.",
                                    List.of(),
                                    null,
                                    null,
                                    null,
                                    null,
                                    null));
                    return impacts;
                });
    }

    @Test
    void what_was_signed_before_a_part_existed_keeps_its_digest() {
        var document = anAssessment().build().current().canonical().document();

        assertThat(document)
                .doesNotContain("dispositions")
                .doesNotContain("communities")
                .doesNotContain("closedOn");
    }

    private static Content citing(String citation, Content content) {
        var cited =
                new Evidence(
                        UUID.randomUUID(),
                        "E2",
                        EvidenceType.COMMUNITY_FINDING,
                        "Partner event",
                        citation,
                        LocalDate.of(2005, 9, 8),
                        List.of(),
                        "What the groups found.",
                        null);
        return withEvidence(content, List.of(evidence("E1", null), cited));
    }

    private static Content decided(Content content, Disposition... dispositions) {
        return new Content(
                content.scope(),
                content.evidence(),
                content.engagements(),
                content.impacts(),
                content.mitigations(),
                content.monitoringPlan(),
                content.reviewAction(),
                List.of(dispositions),
                content.attachments());
    }

    private static Disposition accepted(String about) {
        return new Disposition(about, DispositionDecision.ACCEPTED, null, null);
    }

    private static Disposition undecided(DispositionDecision decision) {
        return new Disposition("PARTNERS-2005/E1", decision, null, null);
    }

    private static Engagement consulted(@Nullable String who, ConsulteeType type) {
        return new Engagement(
                UUID.randomUUID(),
                "G1",
                who,
                type,
                "meeting",
                LocalDate.of(2016, 4, 1),
                null,
                "Searches cost trust.",
                "Reasons are given.",
                null,
                List.of(),
                List.of(),
                null);
    }

    private static Engagement spokenFor(String community) {
        return new Engagement(
                UUID.randomUUID(),
                "G1",
                null,
                ConsulteeType.COMMUNITY_GROUP,
                "visit",
                LocalDate.of(2016, 4, 1),
                null,
                "Tell us before you come.",
                "A liaison officer calls first.",
                null,
                List.of(community),
                List.of(),
                null);
    }

    private static Engagement commented(ConsultationComment comment) {
        var asked = engagement("G1");
        return new Engagement(
                asked.id(),
                asked.ref(),
                asked.consultee(),
                asked.consulteeType(),
                asked.method(),
                asked.heldOn(),
                asked.participants(),
                asked.views(),
                asked.response(),
                asked.fedBackOn(),
                List.of(),
                List.of(comment),
                LocalDate.of(2016, 5, 2));
    }

    private static Impact ofCommunity(String ref, Direction direction) {
        return new Impact(
                UUID.randomUUID(),
                ref,
                "RACE",
                List.of(Limb.FOSTER_GOOD_RELATIONS),
                List.of(People.CITIZENS),
                "Residents of one estate",
                direction,
                Treatment.NONE,
                "What they said themselves.",
                List.of("E1"),
                2,
                2,
                1,
                2,
                null);
    }

    private static List<String> gaps(Content content) {
        return gaps(content, Map.of());
    }

    private static List<String> gaps(Content content, Map<String, List<String>> cited) {
        return gaps(content, cited, List.of(), List.of());
    }

    private static List<String> gaps(
            Content content,
            Map<String, List<String>> cited,
            List<String> named,
            List<Promise> promises) {
        var draft =
                new Draft(
                        content,
                        anAssessment().subject(),
                        new Yardstick(Reference.CATALOGUE, cited, named, promises),
                        List.of(),
                        TODAY);
        return SubmissionRules.gaps(draft).stream().map(gap -> sentence(gap.violation())).toList();
    }
}
