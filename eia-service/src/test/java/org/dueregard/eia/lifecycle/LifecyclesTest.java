package org.dueregard.eia.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dueregard.eia.Reference;
import org.dueregard.eia.adoption.UrgentState;
import org.dueregard.eia.adoption.UrgentTransition;
import org.dueregard.eia.assessment.AssessmentStatus;
import org.dueregard.eia.assessment.AssessmentTransition;
import org.dueregard.eia.assessment.MitigationState;
import org.dueregard.eia.assessment.MitigationTransition;
import org.dueregard.eia.comment.CommentState;
import org.dueregard.eia.comment.CommentTransition;
import org.dueregard.eia.questionnaire.QuestionnaireState;
import org.dueregard.eia.questionnaire.QuestionnaireTransition;
import org.dueregard.eia.review.ReviewState;
import org.dueregard.eia.review.ReviewTransition;
import org.dueregard.eia.screening.InvitationReply;
import org.dueregard.eia.screening.InvitationState;
import org.dueregard.eia.screening.ScreeningState;
import org.dueregard.eia.screening.ScreeningTransition;
import org.dueregard.eia.subject.SubjectState;
import org.dueregard.eia.subject.SubjectTransition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks every (state, transition) pair of every lifecycle, and writes them down in {@code
 * docs/domain}. With {@code -Ddocs.accept=true} the page is written anew.
 */
class LifecyclesTest {
    private static final Lifecycle<AssessmentStatus, AssessmentTransition> ASSESSMENT =
            new Lifecycle<>(
                    "A version of an assessment",
                    AssessmentStatus.class,
                    AssessmentTransition.class,
                    AssessmentStatus.DRAFT);
    private static final Lifecycle<SubjectState, SubjectTransition> SUBJECT =
            new Lifecycle<>(
                    "A subject",
                    SubjectState.class,
                    SubjectTransition.class,
                    SubjectState.PROPOSED);
    private static final Lifecycle<ScreeningState, ScreeningTransition> SCREENING =
            new Lifecycle<>(
                    "A screening",
                    ScreeningState.class,
                    ScreeningTransition.class,
                    ScreeningState.OPEN);
    private static final Lifecycle<QuestionnaireState, QuestionnaireTransition> QUESTIONNAIRE =
            new Lifecycle<>(
                    "A version of a questionnaire",
                    QuestionnaireState.class,
                    QuestionnaireTransition.class,
                    QuestionnaireState.DRAFT);
    private static final Lifecycle<InvitationState, InvitationReply> INVITATION =
            new Lifecycle<>(
                    "An invitation to a panel",
                    InvitationState.class,
                    InvitationReply.class,
                    InvitationState.INVITED);
    private static final Lifecycle<CommentState, CommentTransition> COMMENT =
            new Lifecycle<>(
                    "A comment of the public",
                    CommentState.class,
                    CommentTransition.class,
                    CommentState.RECEIVED);
    private static final Lifecycle<MitigationState, MitigationTransition> MITIGATION =
            new Lifecycle<>(
                    "A mitigation, as action-plan tells",
                    MitigationState.class,
                    MitigationTransition.class,
                    MitigationState.PROPOSED);
    private static final Lifecycle<ReviewState, ReviewTransition> REVIEW =
            new Lifecycle<>(
                    "A review", ReviewState.class, ReviewTransition.class, ReviewState.OPEN);

    private static final Lifecycle<UrgentState, UrgentTransition> URGENT_ADOPTION =
            new Lifecycle<>(
                    "An urgent adoption",
                    UrgentState.class,
                    UrgentTransition.class,
                    UrgentState.IN_FORCE);

    static List<Lifecycle<?, ?>> all() {
        return List.of(
                ASSESSMENT,
                SUBJECT,
                QUESTIONNAIRE,
                SCREENING,
                INVITATION,
                COMMENT,
                MITIGATION,
                REVIEW,
                URGENT_ADOPTION);
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_pair_is_either_allowed_or_refused_as_illegal(Lifecycle<?, ?> lifecycle) {
        var refusals = lifecycle.refusals();

        assertThat(lifecycle.allowed().size() + refusals.size()).isEqualTo(lifecycle.pairs());
        assertThat(refusals)
                .allSatisfy(
                        refused -> {
                            assertThat(refused.slug()).isEqualTo("illegal-transition");
                            assertThat(refused.getMessage()).contains("only while it is");
                        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_state_can_be_reached(Lifecycle<?, ?> lifecycle) {
        assertThat(lifecycle.unreachable()).isEmpty();
    }

    @Test
    void an_assessment_moves_as_the_guard_table_says_and_in_no_other_way() {
        assertThat(words(ASSESSMENT))
                .containsExactlyInAnyOrder(
                        "DRAFT SUBMIT IN_QA",
                        "IN_QA REQUEST_CHANGES CHANGES_REQUESTED",
                        "IN_QA PASS FOR_DECISION",
                        "CHANGES_REQUESTED REVISE DRAFT",
                        "RETURNED REVISE DRAFT",
                        "FOR_DECISION SIGN_OFF SIGNED_OFF",
                        "FOR_DECISION RETURN RETURNED",
                        "FOR_DECISION STOP STOPPED",
                        "SIGNED_OFF PUBLISH PUBLISHED",
                        "SIGNED_OFF WITHHOLD WITHHELD",
                        "SIGNED_OFF MAKE_REVIEW_DUE REVIEW_DUE",
                        "PUBLISHED MAKE_REVIEW_DUE REVIEW_DUE",
                        "WITHHELD MAKE_REVIEW_DUE REVIEW_DUE",
                        "REVIEW_DUE CONFIRM_SIGNED_OFF SIGNED_OFF",
                        "REVIEW_DUE CONFIRM_PUBLISHED PUBLISHED",
                        "REVIEW_DUE CONFIRM_WITHHELD WITHHELD",
                        "REVIEW_DUE SUPERSEDE SUPERSEDED");
    }

    @Test
    void the_page_of_the_assessment_shows_what_the_code_does() throws IOException {
        agrees(
                "assessment-states.md",
                """
                # How a version of an assessment moves

                Written by `LifecyclesTest` from the code; run it with `-Ddocs.accept=true` after a change that is meant.
                What guards each step, and who may take it, stands in [eia.md](eia.md).

                """
                        + ASSESSMENT.diagram());
    }

    @Test
    void the_page_of_the_other_lifecycles_shows_what_the_code_does() throws IOException {
        agrees(
                "eia-states.md",
                """
                # How subjects, questionnaires, screenings, comments, mitigations, reviews and urgent adoptions move

                Written by `LifecyclesTest` from the code; run it with `-Ddocs.accept=true` after a change that is meant.

                """
                        + all().stream()
                                .filter(lifecycle -> lifecycle != ASSESSMENT)
                                .map(Lifecycle::diagram)
                                .collect(Collectors.joining("\n")));
    }

    private static Set<String> words(Lifecycle<?, ?> lifecycle) {
        return lifecycle.allowed().stream()
                .map(step -> step.from() + " " + step.transition() + " " + step.to())
                .collect(Collectors.toSet());
    }

    private static void agrees(String name, String expected) throws IOException {
        var page = Reference.docs().resolve(name);
        if (Boolean.getBoolean("docs.accept")) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, expected);
        }
        assertThat(page).as("run this test with -Ddocs.accept=true").exists();
        assertThat(Files.readString(page))
                .as("the committed page; run this test with -Ddocs.accept=true")
                .isEqualTo(expected);
    }
}
