package org.dueregard.monitoring.selfassessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is assessed by a standard, moderated, and made of all criteria together. */
class SelfAssessmentTest {
    private static final LocalDate TODAY = LocalDate.of(2008, 1, 15);
    private static final Instant NOW = Instant.parse("2008-01-15T12:00:00Z");
    private static final Person ASSESSOR = new Person("assessor");
    private static final Person MODERATOR = new Person("moderator");

    private final StandardVersion version =
            new StandardVersion(
                    "ESLG",
                    1,
                    5,
                    List.of(
                            new Criterion("LEADERSHIP", "Leadership"),
                            new Criterion("EMPLOYMENT", "Employment")),
                    "Set by the programme office",
                    ASSESSOR,
                    NOW);

    @Test
    void the_standard_ships_without_levels_and_nothing_is_assessed_until_they_are_set() {
        assertThat(new Standards().all().stream().map(Standard::standard)).containsExactly("ESLG");
        assertThat(
                        pointers(
                                SelfAssessmentRules.assess(
                                        asked("LEADERSHIP", 3), true, Optional.empty(), TODAY)))
                .containsExactly("/standard");
        assertThat(pointers(SelfAssessmentRules.set(0, List.of())))
                .containsExactly("/levels", "/criteria");
    }

    @Test
    void an_assessment_has_criterion_level_evidence_day_and_assessor() {
        assertThat(refused(asked("LEADERSHIP", 3), TODAY)).isEmpty();
        assertThat(refused(asked("LEADERSHIP", 0), TODAY)).isEmpty();
        assertThat(refused(asked("PLUMBING", 6), TODAY.minusDays(1)))
                .containsExactly("/criterion", "/level", "/assessedOn");
    }

    @Test
    void somebody_else_than_the_assessor_moderates_and_once() {
        var assessment = assessment("LEADERSHIP", 4);
        var agreed = moderation(ModerationOutcome.AGREED, null);
        assertThatThrownBy(() -> assessment.moderate(agreed, version, ASSESSOR, NOW))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.slug()).isEqualTo("not-independent"));

        assessment.moderate(moderation(ModerationOutcome.CHANGED, 3), version, MODERATOR, NOW);

        assertThat(assessment.level()).isEqualTo(4);
        assertThat(assessment.levelThatHolds()).isEqualTo(3);
        assertThatThrownBy(() -> assessment.moderate(agreed, version, MODERATOR, NOW))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void a_change_names_another_level_of_the_standard_and_an_agreement_none() {
        assertThat(refused(moderation(ModerationOutcome.CHANGED, null))).containsExactly("/level");
        assertThat(refused(moderation(ModerationOutcome.CHANGED, 4))).containsExactly("/level");
        assertThat(refused(moderation(ModerationOutcome.CHANGED, 6))).containsExactly("/level");
        assertThat(refused(moderation(ModerationOutcome.AGREED, 4))).containsExactly("/level");
        assertThat(refused(moderation(ModerationOutcome.AGREED, null))).isEmpty();
    }

    @Test
    void a_standard_is_met_as_far_as_its_worst_criterion() {
        var leadership = assessment("LEADERSHIP", 4);
        leadership.moderate(moderation(ModerationOutcome.CHANGED, 2), version, MODERATOR, NOW);
        var some = StandardOverview.of(version, List.of(leadership));
        assertThat(some.level()).isNull();
        assertThat(some.withoutAssessment()).containsExactly("EMPLOYMENT");

        var all = StandardOverview.of(version, List.of(leadership, assessment("EMPLOYMENT", 5)));
        assertThat(all.level()).isEqualTo(2);
        assertThat(all.withoutAssessment()).isEmpty();
        assertThat(all.notModerated()).containsExactly("EMPLOYMENT");
    }

    private List<String> refused(NewSelfAssessment asked, LocalDate today) {
        return pointers(SelfAssessmentRules.assess(asked, true, Optional.of(version), today));
    }

    private List<String> refused(Moderation asked) {
        return pointers(SelfAssessmentRules.moderate(asked, 4, version));
    }

    private static List<String> pointers(List<Violation> violations) {
        return violations.stream().map(Violation::pointer).toList();
    }

    private SelfAssessment assessment(String criterion, int level) {
        return new SelfAssessment(asked(criterion, level), version.number(), ASSESSOR, NOW);
    }

    private static NewSelfAssessment asked(String criterion, int level) {
        return new NewSelfAssessment(
                "ESLG", criterion, level, "The scheme of 2007", TODAY, "DCFD-STANDARD");
    }

    private static Moderation moderation(ModerationOutcome outcome, @Nullable Integer level) {
        return new Moderation(outcome, level, "The evidence was read", "DIR-DCFD");
    }
}
