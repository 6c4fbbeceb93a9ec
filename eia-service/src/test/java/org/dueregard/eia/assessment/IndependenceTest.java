package org.dueregard.eia.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.eia.Callers.ANOTHER_ASSURER;
import static org.dueregard.eia.Callers.ASSURER;
import static org.dueregard.eia.Callers.AUTHOR;
import static org.dueregard.eia.Callers.DECISION_MAKER;
import static org.dueregard.eia.Callers.OWNER_POST;
import static org.dueregard.eia.Callers.caller;
import static org.dueregard.eia.Refusals.refusal;
import static org.dueregard.eia.assessment.AssessmentBuilder.NOON;
import static org.dueregard.eia.assessment.AssessmentBuilder.adjust;
import static org.dueregard.eia.assessment.AssessmentBuilder.allAgreed;
import static org.dueregard.eia.assessment.AssessmentBuilder.anAssessment;
import static org.dueregard.eia.assessment.AssessmentBuilder.checklist;
import static org.dueregard.eia.assessment.Contents.CHECKLIST;
import static org.dueregard.eia.assessment.Contents.YARDSTICK;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndependenceTest {
    private static final Person SOMEBODY = new Person("somebody");

    @ParameterizedTest
    @CsvSource({
        "AUTHOR, ASSURER, true",
        "OWNER, ASSURER, true",
        "AUTHOR, DECISION_MAKER, true",
        "ASSURER, DECISION_MAKER, true",
        "AUTHOR, OWNER, false",
        "OWNER, DECISION_MAKER, false",
        "PUBLISHER, AUTHOR, false",
        "PUBLISHER, ASSURER, false",
        "PUBLISHER, DECISION_MAKER, false",
        "PUBLISHER, OWNER, false",
        "AUTHOR, AUTHOR, false",
        "ASSURER, ASSURER, false"
    })
    void only_the_forbidden_pairs_are_forbidden_either_way_round(
            Capacity one, Capacity other, boolean forbidden) {
        assertThat(Independence.conflict(having(one), SOMEBODY, other).isPresent())
                .isEqualTo(forbidden);
        assertThat(Independence.conflict(having(other), SOMEBODY, one).isPresent())
                .isEqualTo(forbidden);
    }

    @Test
    void another_person_is_never_in_conflict() {
        for (var has : Capacity.values()) {
            for (var wanted : Capacity.values()) {
                assertThat(Independence.conflict(having(has), new Person("other"), wanted))
                        .isEmpty();
            }
        }
    }

    @Test
    void an_author_cannot_assure_their_own_assessment() {
        var assessment = anAssessment().submittedBy(AUTHOR).build();
        var authorAsAssurer = caller("author", Set.of("policy-author", "assurer"), Set.of());

        assertRefused(() -> pass(assessment, authorAsAssurer));
        assertThat(assessment.current().status()).isEqualTo(AssessmentStatus.IN_QA);
    }

    @Test
    void whoever_wrote_a_part_is_an_author_not_only_who_submitted() {
        var assessment = anAssessment().writtenBy(ANOTHER_ASSURER).build();
        assessment.revise(
                List.of(new Part.ScopePart(Contents.scope())),
                AUTHOR,
                anAssessment().subject(),
                NOON);
        assessment.submit(anAssessment().subject(), YARDSTICK, AUTHOR, NOON);

        assertRefused(() -> pass(assessment, ANOTHER_ASSURER));
    }

    @Test
    void an_owner_cannot_assure_the_assessment_of_their_own_subject() {
        var assessment = anAssessment().submittedBy(AUTHOR).build();
        var owner = caller("owner", Set.of("assurer"), Set.of(OWNER_POST));

        assertRefused(() -> pass(assessment, owner));
    }

    @Test
    void an_owner_who_has_acted_stays_the_owner_when_another_holds_the_post() {
        var wasOwner = caller("was-owner", Set.of("policy-author"), Set.of(OWNER_POST));
        var assessment = anAssessment().submittedBy(wasOwner).build();
        var noLongerOwner = caller("was-owner", Set.of("assurer"), Set.of());

        assertThat(assessment.current().involved())
                .extracting(Involvement::capacity)
                .containsExactlyInAnyOrder(Capacity.AUTHOR, Capacity.OWNER);
        assertRefused(() -> pass(assessment, noLongerOwner));
    }

    @Test
    void an_author_cannot_decide_on_their_own_assessment() {
        var assessment = anAssessment().writtenBy(AUTHOR).passedBy(ASSURER).build();

        assertRefused(
                () ->
                        assessment.decide(
                                adjust(assessment), allAgreed(assessment), AUTHOR.person(), NOON));
    }

    @Test
    void an_assurer_cannot_decide_on_what_they_assured() {
        var assessment = anAssessment().passedBy(ASSURER).build();

        assertRefused(
                () ->
                        assessment.decide(
                                adjust(assessment), allAgreed(assessment), ASSURER.person(), NOON));
    }

    @Test
    void an_assurer_who_asked_for_changes_cannot_make_them() {
        var assessment = anAssessment().submittedBy(AUTHOR).build();
        assessment.assure(
                CHECKLIST,
                AssuranceResult.CHANGES_REQUESTED,
                "Say more.",
                List.of(),
                List.of(),
                null,
                anAssessment().subject(),
                ASSURER,
                NOON);
        var assurerAsAuthor = caller("assurer", Set.of("policy-author"), Set.of());

        assertRefused(() -> assessment.takeUpAgain(assurerAsAuthor, NOON));
    }

    @Test
    void the_record_of_who_did_what_stays() {
        var assessment = anAssessment().signedOffBy(DECISION_MAKER).build();

        assertThat(assessment.current().involved())
                .extracting(involvement -> involvement.person() + " " + involvement.capacity())
                .containsExactlyInAnyOrder(
                        "author AUTHOR", "assurer ASSURER", "decision-maker DECISION_MAKER");
    }

    private static void pass(Assessment assessment, Caller by) {
        assessment.assure(
                CHECKLIST,
                AssuranceResult.PASSED,
                null,
                checklist(),
                List.of(),
                null,
                anAssessment().subject(),
                by,
                NOON);
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThat(refusal(call).slug()).isEqualTo("self-approval");
    }

    private static List<Involvement> having(Capacity capacity) {
        return List.of(new Involvement(SOMEBODY.sub(), capacity, NOON));
    }
}
