package org.dueregard.eia.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.eia.Callers.CHAIR;
import static org.dueregard.eia.Refusals.refusal;
import static org.dueregard.eia.Refusals.violations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dueregard.eia.Reference;
import org.dueregard.eia.questionnaire.Answer;
import org.dueregard.eia.questionnaire.Outcome;
import org.dueregard.eia.subject.SubjectKind;
import org.dueregard.eia.subject.SubjectSnapshot;
import org.dueregard.eia.subject.SubjectState;
import org.dueregard.platform.caller.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScreeningTest {
    private static final Instant NOON = Instant.parse("2016-05-03T12:00:00Z");
    private static final Completion AS_COMPUTED = new Completion(false, null, null);
    private static final Person SECOND = new Person("second");
    private static final List<PanelMember> PANEL =
            List.of(
                    new PanelMember("union", Constituency.STAFF_ASSOCIATION_OR_UNION, "Federation"),
                    new PanelMember(
                            "support", Constituency.STAFF_SUPPORT_ASSOCIATION, "Association"),
                    new PanelMember("iag", Constituency.IAG, "Advisory group"));

    private final SubjectSnapshot policy = subject(SubjectKind.POLICY, null);

    @Test
    void a_quorate_panel_decides_and_the_others_hear_of_it_without_names() {
        var screening = screening(policy, PANEL);

        var completed =
                (ScreeningFact.Completed) complete(screening, policy, sheets("high"), AS_COMPUTED);

        assertThat(screening.state()).isEqualTo(ScreeningState.COMPLETED);
        assertThat(screening.outcome()).isEqualTo(Outcome.FULL_EIA_REQUIRED);
        assertThat(screening.basis()).isEqualTo(Basis.QUORATE);
        assertThat(screening.priority()).isTrue();
        assertThat(completed.announcements())
                .singleElement()
                .satisfies(
                        announced ->
                                assertThat(announced.data().toString())
                                        .doesNotContain("person")
                                        .doesNotContain("=union"));
    }

    @Test
    void a_panel_that_lacks_a_constituency_is_inquorate_and_cannot_decide() {
        var screening = screening(policy, PANEL);
        var withoutIag = sheets("low").subList(0, 2);

        var refused = refusal(() -> complete(screening, policy, withoutIag, AS_COMPUTED));

        assertThat(refused.slug()).isEqualTo("inquorate");
        assertThat(refused.violations())
                .singleElement()
                .satisfies(
                        violation ->
                                assertThat(violation.message())
                                        .contains("nobody who has rated sits for IAG"));
        assertThat(screening.state()).isEqualTo(ScreeningState.OPEN);
    }

    @Test
    void an_inquorate_panel_can_only_require_the_assessment_as_a_precaution() {
        var screening = screening(policy, PANEL);
        var nobody = List.<RatingSheet>of();

        assertThat(
                        violations(
                                () ->
                                        complete(
                                                screening,
                                                policy,
                                                nobody,
                                                new Completion(true, Outcome.NOT_REQUIRED, "Hm."))))
                .containsExactly("/outcome a panel without a quorum cannot lower anything");
        var completed =
                (ScreeningFact.Completed)
                        complete(screening, policy, nobody, new Completion(true, null, null));

        assertThat(screening.outcome()).isEqualTo(Outcome.FULL_EIA_REQUIRED);
        assertThat(screening.basis()).isEqualTo(Basis.PRECAUTIONARY);
        assertThat(completed.announcements()).isEmpty();
    }

    @Test
    void an_inquorate_panel_whose_ratings_are_low_requires_the_assessment_all_the_same() {
        var screening = screening(policy, PANEL);

        complete(screening, policy, sheets("low").subList(0, 2), new Completion(true, null, null));

        assertThat(screening.outcome()).isEqualTo(Outcome.FULL_EIA_REQUIRED);
    }

    @Test
    void precaution_is_no_way_past_a_quorum() {
        assertThat(
                        violations(
                                () ->
                                        complete(
                                                screening(policy, PANEL),
                                                policy,
                                                sheets("low"),
                                                new Completion(true, null, null))))
                .containsExactly("/precautionary the panel has a quorum; leave this out");
    }

    @Test
    void raising_the_outcome_is_free() {
        var screening = screening(policy, PANEL);

        complete(
                screening,
                policy,
                sheets("low"),
                new Completion(false, Outcome.FULL_EIA_REQUIRED, null));

        assertThat(screening.state()).isEqualTo(ScreeningState.COMPLETED);
        assertThat(screening.computedOutcome()).isEqualTo(Outcome.NOT_REQUIRED);
        assertThat(screening.outcome()).isEqualTo(Outcome.FULL_EIA_REQUIRED);
    }

    @Test
    void lowering_the_outcome_needs_a_reason_and_a_second_person() {
        var screening = screening(policy, PANEL);
        var lower = new Completion(false, Outcome.NOT_REQUIRED, "It is the same as last year.");

        assertThat(
                        violations(
                                () ->
                                        complete(
                                                screening,
                                                policy,
                                                sheets("high"),
                                                new Completion(false, Outcome.NOT_REQUIRED, null))))
                .containsExactly("/reason say why the outcome is to be lowered");
        complete(screening, policy, sheets("high"), lower);
        var waiting = screening.state();
        var bySelf =
                refusal(
                        () ->
                                screening.countersign(
                                        true, "I agree with me.", policy, CHAIR.person(), NOON));
        screening.countersign(true, "I agree.", policy, SECOND, NOON);

        assertThat(waiting).isEqualTo(ScreeningState.LOWERING_PROPOSED);
        assertThat(bySelf.slug()).isEqualTo("self-approval");
        assertThat(screening.outcome()).isEqualTo(Outcome.NOT_REQUIRED);
        assertThat(screening.priority()).isFalse();
        assertThat(screening.countersignedBy()).isEqualTo("second");
    }

    @Test
    void a_second_person_who_does_not_agree_leaves_the_computed_outcome() {
        var screening = screening(policy, PANEL);
        complete(
                screening,
                policy,
                sheets("high"),
                new Completion(false, Outcome.NOT_REQUIRED, "It is the same as last year."));

        screening.countersign(false, "It is not.", policy, SECOND, NOON);

        assertThat(screening.outcome()).isEqualTo(Outcome.FULL_EIA_REQUIRED);
    }

    @Test
    void a_strand_of_a_programme_cannot_be_screened_out() {
        var strand = subject(SubjectKind.PROGRAMME_STRAND, "MMP-08");
        var screening = screening(strand, PANEL);

        assertThat(
                        violations(
                                () ->
                                        complete(
                                                screening,
                                                strand,
                                                sheets("low"),
                                                new Completion(
                                                        false, Outcome.NOT_REQUIRED, "Small."))))
                .containsExactly("/outcome the assessment of a programme's strand is compulsory");
        complete(screening, strand, sheets("low"), AS_COMPUTED);

        assertThat(screening.outcome()).isEqualTo(Outcome.FULL_EIA_REQUIRED);
    }

    @Test
    void only_its_chair_ends_a_screening() {
        var screening = screening(policy, PANEL);

        assertThat(
                        refusal(
                                        () ->
                                                screening.complete(
                                                        Reference.SCREENING,
                                                        policy,
                                                        sheets("low"),
                                                        AS_COMPUTED,
                                                        SECOND,
                                                        NOON))
                                .slug())
                .isEqualTo("not-the-chair");
    }

    @Test
    void only_the_panel_rates_and_only_while_it_sits() {
        var screening = screening(policy, PANEL);

        assertThat(refusal(() -> screening.requireRater(SECOND, Set.of())).slug())
                .isEqualTo("not-on-the-panel");
        screening.requireRater(new Person("iag"), Set.of());
        complete(screening, policy, sheets("low"), AS_COMPUTED);

        assertThat(refusal(() -> screening.requireRater(new Person("iag"), Set.of())).slug())
                .isEqualTo("illegal-transition");
    }

    @Test
    void who_has_rated_keeps_the_seat() {
        var screening = screening(policy, PANEL);

        assertThat(
                        violations(
                                () ->
                                        screening.seat(
                                                PANEL.subList(0, 2),
                                                Set.of("iag"),
                                                CHAIR.person())))
                .containsExactly("/panel iag has rated for IAG and stays");
    }

    @Test
    void a_person_sits_once() {
        var twice = new ArrayList<>(PANEL);
        twice.add(new PanelMember("iag", Constituency.STAFF_SUPPORT_ASSOCIATION, "Another"));

        assertThat(violations(() -> screening(policy, twice)))
                .containsExactly("/panel/3/person sits on the panel once, not twice");
    }

    private static ScreeningFact complete(
            Screening screening,
            SubjectSnapshot subject,
            List<RatingSheet> sheets,
            Completion completion) {
        return screening.complete(
                Reference.SCREENING, subject, sheets, completion, CHAIR.person(), NOON);
    }

    private static Screening screening(SubjectSnapshot subject, List<PanelMember> panel) {
        return new Screening(
                UUID.randomUUID(), subject, 2, Reference.SCREENING, CHAIR.person(), panel, NOON);
    }

    private static SubjectSnapshot subject(SubjectKind kind, @Nullable String strand) {
        return new SubjectSnapshot(
                UUID.randomUUID(),
                kind,
                "Stop and search",
                "SS-OWNER",
                null,
                strand,
                SubjectState.PROPOSED,
                false);
    }

    private static List<RatingSheet> sheets(String relevanceOfRace) {
        return PANEL.stream()
                .map(
                        member -> {
                            var sheet =
                                    new RatingSheet(
                                            UUID.randomUUID(),
                                            UUID.randomUUID(),
                                            new Person(member.person()),
                                            NOON);
                            sheet.rate(ratings(relevanceOfRace), NOON);
                            return sheet;
                        })
                .toList();
    }

    private static Map<String, Answer> ratings(String relevanceOfRace) {
        var answers = new HashMap<String, Answer>();
        Reference.CATALOGUE
                .statutory()
                .forEach(
                        characteristic ->
                                answers.put(
                                        characteristic.code(),
                                        new Answer("none", null, null, "It does not matter.")));
        answers.put("RACE", new Answer(relevanceOfRace, "rare", "minor", "It matters."));
        return answers;
    }
}
