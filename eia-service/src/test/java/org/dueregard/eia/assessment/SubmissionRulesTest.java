package org.dueregard.eia.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.eia.assessment.AssessmentBuilder.NOON;
import static org.dueregard.eia.assessment.AssessmentBuilder.anAssessment;
import static org.dueregard.eia.assessment.Contents.YARDSTICK;
import static org.dueregard.eia.assessment.Contents.complete;
import static org.dueregard.eia.assessment.Contents.evidence;
import static org.dueregard.eia.assessment.Contents.impact;
import static org.dueregard.eia.assessment.Contents.mitigation;
import static org.dueregard.eia.assessment.Contents.none;
import static org.dueregard.eia.assessment.Contents.with;
import static org.dueregard.eia.assessment.Contents.withEngagements;
import static org.dueregard.eia.assessment.Contents.withEvidence;
import static org.dueregard.eia.assessment.Contents.withMitigations;
import static org.dueregard.eia.assessment.Contents.withPlans;
import static org.dueregard.eia.assessment.Contents.withScope;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.dueregard.eia.Refusals;
import org.dueregard.eia.characteristic.Limb;
import org.dueregard.eia.subject.SubjectKind;
import org.dueregard.eia.subject.SubjectSnapshot;
import org.dueregard.eia.subject.SubjectState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubmissionRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2016, 5, 3);

    @Test
    void a_complete_draft_lacks_nothing() {
        assertThat(gaps(complete())).isEmpty();
    }

    @Test
    void an_empty_draft_is_told_everything_at_once() {
        assertThat(rules(Content.EMPTY))
                .contains(
                        "scope-described",
                        "engagement-recorded",
                        "monitoring-planned",
                        "review-planned");
    }

    @Test
    void every_gap_names_its_rule_and_where_the_rule_comes_from() {
        var gaps = SubmissionRules.gaps(draft(Content.EMPTY));

        assertThat(gaps)
                .allSatisfy(
                        gap -> {
                            assertThat(gap.rule()).isNotBlank();
                            assertThat(gap.violation().source()).isNotBlank();
                        });
    }

    @Test
    void a_characteristic_that_is_not_answered_blocks_submission() {
        var content = with(complete(), impacts -> without(impacts, "DISABILITY"));

        assertThat(gaps(content))
                .containsExactly(
                        "/impacts say how DISABILITY is affected under \"eliminate"
                                + " discrimination\" for CITIZENS; none, with a reason, is an answer"
                                + " too",
                        "/impacts say how DISABILITY is affected under \"advance equality of"
                                + " opportunity\" for CITIZENS; none, with a reason, is an answer"
                                + " too",
                        "/impacts say how DISABILITY is affected under \"foster good relations\""
                                + " for CITIZENS; none, with a reason, is an answer too");
    }

    @Test
    void an_answer_for_citizens_is_none_for_staff() {
        var scope =
                new Scope(
                        "Aims",
                        ChangeKind.CHANGED,
                        List.of(Function.SERVICE_DELIVERY),
                        List.of(People.CITIZENS, People.STAFF),
                        null);

        assertThat(gaps(withScope(complete(), scope)))
                .hasSize(8 * 3)
                .allMatch(gap -> gap.contains("for STAFF"));
    }

    @Test
    void marriage_and_civil_partnership_is_asked_only_in_employment_and_only_under_one_limb() {
        var scope =
                new Scope(
                        "Aims",
                        ChangeKind.CHANGED,
                        List.of(Function.SERVICE_DELIVERY, Function.EMPLOYMENT),
                        List.of(People.CITIZENS),
                        null);

        assertThat(gaps(withScope(complete(), scope)))
                .containsExactly(
                        "/impacts say how MARRIAGE_CIVIL_PARTNERSHIP is affected under \"eliminate"
                                + " discrimination\" for CITIZENS; none, with a reason, is an answer"
                                + " too");
    }

    @Test
    void a_limb_that_does_not_hold_for_a_characteristic_is_refused() {
        var content =
                with(
                        complete(),
                        impacts -> {
                            impacts.add(
                                    none(
                                            "I99",
                                            "MARRIAGE_CIVIL_PARTNERSHIP",
                                            Limb.FOSTER_GOOD_RELATIONS));
                            return impacts;
                        });

        assertThat(gaps(content))
                .singleElement()
                .asString()
                .contains("does not hold for MARRIAGE_CIVIL_PARTNERSHIP");
    }

    @Test
    void a_characteristic_beyond_the_law_may_be_assessed_too() {
        var content =
                with(
                        complete(),
                        impacts -> {
                            impacts.add(none("I99", "CARERS"));
                            return impacts;
                        });

        assertThat(gaps(content)).isEmpty();
    }

    @Test
    void a_characteristic_that_nobody_knows_is_refused() {
        var content =
                with(
                        complete(),
                        impacts -> {
                            impacts.add(none("I99", "HEIGHT", Limb.ADVANCE_EQUALITY));
                            return impacts;
                        });

        assertThat(gaps(content))
                .singleElement()
                .asString()
                .contains("HEIGHT is no characteristic");
    }

    @Test
    void an_unknown_impact_needs_an_action_that_closes_the_gap() {
        var unknown =
                with(
                        complete(),
                        impacts -> {
                            impacts.set(
                                    1,
                                    impact(
                                            "I2",
                                            "RACE",
                                            List.of(
                                                    Limb.ADVANCE_EQUALITY,
                                                    Limb.FOSTER_GOOD_RELATIONS),
                                            Direction.UNKNOWN,
                                            Treatment.NONE,
                                            null));
                            return impacts;
                        });
        var mitigations = new ArrayList<>(unknown.mitigations());
        mitigations.add(mitigation("M2", "I2", Purpose.CLOSES_EVIDENCE_GAP));

        assertThat(gaps(unknown))
                .containsExactly(
                        "/impacts/1/direction I2: is unknown; add a mitigation that closes the gap"
                                + " in the evidence");
        assertThat(gaps(withMitigations(unknown, mitigations))).isEmpty();
    }

    @Test
    void a_negative_impact_needs_a_mitigation_or_a_justification() {
        var bare = withMitigations(complete(), List.of());
        var justified =
                with(
                        bare,
                        impacts -> {
                            var race = impacts.getFirst();
                            impacts.set(
                                    0,
                                    new Impact(
                                            race.id(),
                                            race.ref(),
                                            race.characteristic(),
                                            race.limbs(),
                                            race.people(),
                                            null,
                                            race.direction(),
                                            race.treatment(),
                                            race.reason(),
                                            race.evidence(),
                                            3,
                                            3,
                                            3,
                                            2,
                                            "Nothing else finds the weapons."));
                            return impacts;
                        });

        assertThat(gaps(bare))
                .containsExactly(
                        "/impacts/0 I1: is negative; add a mitigation with an owner and a date, or"
                                + " a justification");
        assertThat(gaps(justified)).isEmpty();
    }

    @Test
    void closing_a_gap_in_the_evidence_does_not_mitigate_a_negative_impact() {
        var content =
                withMitigations(
                        complete(), List.of(mitigation("M1", "I1", Purpose.CLOSES_EVIDENCE_GAP)));

        assertThat(rules(content)).containsExactly("negative-mitigated-or-justified");
    }

    @Test
    void one_community_may_have_both_positive_and_negative_impacts() {
        var content =
                with(
                        complete(),
                        impacts -> {
                            impacts.add(
                                    impact(
                                            "I99",
                                            "RACE",
                                            List.of(Limb.ELIMINATE_DISCRIMINATION),
                                            Direction.POSITIVE,
                                            Treatment.NONE,
                                            null));
                            return impacts;
                        });

        assertThat(gaps(content)).isEmpty();
    }

    @Test
    void a_negative_impact_is_scored_before_and_after() {
        var content =
                with(
                        complete(),
                        impacts -> {
                            impacts.set(
                                    0,
                                    impact(
                                            "I1",
                                            "RACE",
                                            List.of(Limb.ELIMINATE_DISCRIMINATION),
                                            Direction.NEGATIVE,
                                            Treatment.NONE,
                                            null));
                            return impacts;
                        });

        assertThat(rules(content)).containsExactly("negative-scored");
    }

    @Test
    void an_impact_cites_evidence_that_is_there() {
        assertThat(gaps(withEvidence(complete(), List.of())))
                .containsExactly("/impacts/0/evidence there is no evidence E1");
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void a_positive_or_a_negative_impact_rests_on_evidence(Direction direction) {
        var bare =
                with(
                        complete(),
                        impacts -> {
                            impacts.replaceAll(
                                    impact ->
                                            impact.ref().equals("I2")
                                                    ? unevidenced(impact, direction)
                                                    : impact);
                            return impacts;
                        });
        var missing =
                gaps(bare).stream().filter(gap -> gap.startsWith("/impacts/1/evidence")).toList();

        switch (direction) {
            case POSITIVE, NEGATIVE, BOTH ->
                    assertThat(missing)
                            .containsExactly(
                                    "/impacts/1/evidence I2: cite the evidence that this rests on");
            case NONE, UNKNOWN -> assertThat(missing).isEmpty();
        }
    }

    private static Impact unevidenced(Impact impact, Direction direction) {
        return new Impact(
                impact.id(),
                impact.ref(),
                impact.characteristic(),
                impact.limbs(),
                impact.people(),
                "Residents of one estate",
                direction,
                Treatment.NONE,
                impact.reason(),
                List.of(),
                2,
                2,
                2,
                2,
                "Nothing else finds the weapons.");
    }

    @Test
    void engagement_is_recorded_unless_something_exists_and_stays_as_it_is() {
        var nobodyAsked = withEngagements(complete(), List.of());
        var unchanged =
                withScope(
                        nobodyAsked,
                        new Scope(
                                "Aims",
                                ChangeKind.UNCHANGED,
                                List.of(Function.SERVICE_DELIVERY),
                                List.of(People.CITIZENS),
                                null));
        var reasoned =
                withScope(
                        nobodyAsked,
                        new Scope(
                                "Aims",
                                ChangeKind.UNCHANGED,
                                List.of(Function.SERVICE_DELIVERY),
                                List.of(People.CITIZENS),
                                "It was consulted on last year."));

        assertThat(gaps(nobodyAsked))
                .containsExactly("/engagements record whom you have asked, and what they said");
        assertThat(gaps(unchanged))
                .containsExactly(
                        "/scope/noEngagementReason record whom you have asked, or say why nobody"
                                + " was");
        assertThat(gaps(reasoned)).isEmpty();
    }

    @Test
    void there_is_a_monitoring_plan_and_an_action_to_review_this_assessment() {
        assertThat(rules(withPlans(complete(), List.of(), null)))
                .containsExactly("monitoring-planned", "review-planned");
    }

    @Test
    void the_day_of_the_review_is_still_to_come() {
        var content =
                withPlans(
                        complete(),
                        complete().monitoringPlan(),
                        new ReviewAction("SS-OWNER", TODAY));

        assertThat(gaps(content)).containsExactly("/reviewAction/dueOn is a day to come");
    }

    @Test
    void the_day_of_the_review_lies_within_the_review_period_of_the_subject() {
        var yearly =
                new SubjectSnapshot(
                        UUID.randomUUID(),
                        SubjectKind.POLICY,
                        "Stop and search",
                        "SS-OWNER",
                        null,
                        null,
                        SubjectState.PROPOSED,
                        false,
                        12);
        var late =
                withPlans(
                        complete(),
                        complete().monitoringPlan(),
                        new ReviewAction("SS-OWNER", TODAY.plusMonths(12).plusDays(1)));

        assertThat(SubmissionRules.gaps(new Draft(late, yearly, YARDSTICK, List.of(), TODAY)))
                .extracting(gap -> gap.violation().message())
                .containsExactly(
                        "the subject is reviewed every 12 months; choose a day within that");
        assertThat(gaps(late)).isEmpty();
    }

    @Test
    void a_strand_of_a_programme_is_assessed_for_citizens_staff_and_partners() {
        var strand =
                new SubjectSnapshot(
                        UUID.randomUUID(),
                        SubjectKind.PROGRAMME_STRAND,
                        "Safer neighbourhoods",
                        "LEAD",
                        null,
                        "MMP-04",
                        SubjectState.PROPOSED,
                        false);

        assertThat(SubmissionRules.gaps(new Draft(complete(), strand, YARDSTICK, List.of(), TODAY)))
                .extracting(gap -> gap.violation().message())
                .containsExactly(
                        "a programme's strand is assessed for STAFF too",
                        "a programme's strand is assessed for PARTNERS too",
                        "say how the strand supports the diversity of the workforce",
                        "say how the strand supports relations with communities");
    }

    @Test
    void a_strand_states_two_benefits_each_with_how_it_will_be_seen() {
        var strand =
                new SubjectSnapshot(
                        UUID.randomUUID(),
                        SubjectKind.PROGRAMME_STRAND,
                        "Safer neighbourhoods",
                        "LEAD",
                        null,
                        "MMP-04",
                        SubjectState.PROPOSED,
                        false);

        assertThat(benefits(strand, "More local recruits.", null, null, null))
                .containsExactly(
                        "/scope/workforceDiversity/successMeasure say how that will be seen",
                        "/scope/communityRelations say how the strand supports relations with"
                                + " communities");
        assertThat(
                        benefits(
                                strand,
                                "More local recruits.",
                                "Their share rises.",
                                "Teams that are known.",
                                "More residents know a name."))
                .isEmpty();
    }

    private static List<String> benefits(
            SubjectSnapshot strand,
            @Nullable String workforce,
            @Nullable String workforceMeasure,
            @Nullable String community,
            @Nullable String communityMeasure) {
        var whole = complete();
        var scope = Objects.requireNonNull(whole.scope());
        var content =
                withScope(
                        whole,
                        new Scope(
                                scope.aims(),
                                scope.changeKind(),
                                scope.functions(),
                                scope.people(),
                                null,
                                workforce,
                                workforceMeasure,
                                community,
                                communityMeasure));
        return SubmissionRules.gaps(new Draft(content, strand, YARDSTICK, List.of(), TODAY))
                .stream()
                .filter(gap -> gap.rule().equals("programme-strand-states-benefits"))
                .map(gap -> gap.violation().pointer() + " " + gap.violation().message())
                .toList();
    }

    @Test
    void what_came_to_light_meanwhile_is_cited_as_evidence() {
        var notice = new Notice(CauseKind.DISPARITY, "DSP-1", "A disparity.", NOON);
        var cited = List.of(evidence("E1", null), evidence("E2", "DSP-1"));

        assertThat(
                        SubmissionRules.gaps(
                                new Draft(
                                        complete(),
                                        anAssessment().subject(),
                                        YARDSTICK,
                                        List.of(notice),
                                        TODAY)))
                .extracting(Gap::rule)
                .containsExactly("notices-answered");
        assertThat(
                        SubmissionRules.gaps(
                                new Draft(
                                        withEvidence(complete(), cited),
                                        anAssessment().subject(),
                                        YARDSTICK,
                                        List.of(notice),
                                        TODAY)))
                .isEmpty();
    }

    @Test
    void a_mitigation_names_an_impact_that_is_there() {
        var mitigations = new ArrayList<>(complete().mitigations());
        mitigations.add(mitigation("M2", "I77", Purpose.MITIGATES_IMPACT));

        assertThat(gaps(withMitigations(complete(), mitigations)))
                .containsExactly("/mitigations/1/impact there is no impact I77");
    }

    @Test
    void a_ref_stands_once() {
        var mitigations = new ArrayList<>(complete().mitigations());
        mitigations.add(mitigation("M1", "I1", Purpose.MITIGATES_IMPACT));

        assertThat(gaps(withMitigations(complete(), mitigations)))
                .containsExactly("/mitigations/1/ref M1 stands twice");
    }

    @Test
    void what_would_be_unlawful_is_a_negative_impact() {
        var content =
                with(
                        complete(),
                        impacts -> {
                            impacts.add(
                                    impact(
                                            "I99",
                                            "SEX",
                                            List.of(Limb.ADVANCE_EQUALITY),
                                            Direction.POSITIVE,
                                            Treatment.DIRECT_DISCRIMINATION,
                                            null));
                            return impacts;
                        });

        assertThat(gaps(content))
                .singleElement()
                .asString()
                .contains("what would be unlawful is a negative impact");
    }

    @Test
    void the_order_of_characteristics_makes_no_difference() {
        var random = new Random(2010);
        for (var round = 0; round < 50; round++) {
            var shuffled =
                    with(
                            complete(),
                            impacts -> {
                                Collections.shuffle(impacts, random);
                                return impacts;
                            });

            assertThat(gaps(shuffled)).isEmpty();
        }
    }

    private static List<Impact> without(List<Impact> impacts, String characteristic) {
        impacts.removeIf(impact -> impact.characteristic().equals(characteristic));
        return impacts;
    }

    private static Draft draft(Content content) {
        return new Draft(content, anAssessment().subject(), YARDSTICK, List.of(), TODAY);
    }

    private static List<String> gaps(Content content) {
        return SubmissionRules.gaps(draft(content)).stream()
                .map(gap -> Refusals.sentence(gap.violation()))
                .toList();
    }

    private static List<String> rules(Content content) {
        return SubmissionRules.gaps(draft(content)).stream().map(Gap::rule).distinct().toList();
    }
}
