package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.dueregard.eia.adoption.AdoptingUrgently;
import org.dueregard.eia.adoption.UrgentAdoptions;
import org.dueregard.eia.assessment.Assessments;
import org.dueregard.eia.assessment.Opening;
import org.dueregard.eia.subject.Subjects;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.TestClock;
import org.dueregard.platform.caller.Posts;
import org.dueregard.platform.journal.Journal;
import org.junit.jupiter.api.Test;

/** Due regard comes before the decision; what cannot wait has 28 days. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class UrgentAdoptionQuarkusTest {
    private static final String CHANGED = "org.dueregard.eia.subject.changed.v1";

    @Inject UrgentAdoptions adoptions;
    @Inject Subjects subjects;
    @Inject Assessments assessments;
    @Inject Opening opening;
    @Inject Journal journal;
    @Inject Posts posts;

    private final Story story = new Story();
    private final Api decisionMaker = Api.as("decision-maker");

    @Test
    void a_proposed_policy_is_not_adopted_before_it_is_assessed_and_consulted_on() {
        story.written();

        var refused =
                decisionMaker
                        .post(adoption(), subjectTag(), null)
                        .problem(422, "due-regard-not-shown");

        assertThat(refused.violations()).singleElement().asString().contains("DRAFT");
        assertThat(subject().text("/state")).isEqualTo("PROPOSED");
    }

    @Test
    void a_policy_whose_assessment_is_signed_off_without_consultation_is_not_adopted_either() {
        story.withOwner().screened();
        var content = story.content();
        content.put("engagements", List.of());
        content.put(
                "scope",
                Map.of(
                        "aims",
                        "Find weapons and drugs.",
                        "changeKind",
                        "UNCHANGED",
                        "functions",
                        List.of("SERVICE_DELIVERY"),
                        "people",
                        List.of("CITIZENS"),
                        "noEngagementReason",
                        "It exists and stays as it is."));
        story.write(Api.as("policy-author"), content).expect(200);
        Api.as("policy-author").post(story.path() + "/submission", story.etag(), null).expect(200);
        story.assure(Api.as("assurer")).expect(200);
        story.agreed();
        story.decide(decisionMaker, "ADJUST").expect(200);

        var refused =
                decisionMaker
                        .post(adoption(), subjectTag(), null)
                        .problem(422, "due-regard-not-shown");

        assertThat(refused.violations())
                .singleElement()
                .asString()
                .contains("SIGNED_OFF with 0 engagements recorded");
        assertThat(subject().text("/state")).isEqualTo("PROPOSED");
    }

    @Test
    void what_cannot_wait_is_adopted_on_a_note_and_its_assessment_is_due_in_28_days() {
        story.registered();

        var adopted = adoptUrgently().expect(200);

        assertThat(adopted.text("/state")).isEqualTo("IN_FORCE");
        assertThat(adopted.text("/lapsesOn")).isEqualTo(Story.TODAY.plusDays(28).toString());
        assertThat(adopted.text("/daysLeft")).isEqualTo("28");
        assertThat(subject().text("/state")).isEqualTo("ADOPTED");
        var required =
                Api.as("auditor")
                        .get("/v1/assessments?subjectId=" + story.subject())
                        .json()
                        .at("/items/0");
        assertThat(required.path("requiredBy").asText()).isEqualTo("COMPULSORY");
        assertThat(required.path("dueOn").asText()).isEqualTo(Story.TODAY.plusDays(28).toString());
        assertThat(
                        Wire.sent(
                                required.path("id").asText(),
                                "org.dueregard.eia.full-assessment.required.v1"))
                .hasSize(1);
        assertThat(
                        Api.as("auditor")
                                .get("/v1/urgent-adoptions?state=IN_FORCE&limit=200")
                                .json()
                                .path("items")
                                .findValuesAsText("subjectId"))
                .contains(story.subject().toString());
    }

    @Test
    void the_note_says_what_was_had_regard_to_under_each_limb() {
        story.registered();
        var note = note();
        note.remove("fosterGoodRelations");

        assertThat(
                        decisionMaker
                                .post(urgent(), subjectTag(), note)
                                .problem(400, "request-invalid")
                                .violations())
                .singleElement()
                .asString()
                .startsWith("/fosterGoodRelations");
        Api.as("policy-author").post(urgent(), subjectTag(), note()).problem(403, "role-missing");
        decisionMaker.post(urgent(), null, note()).problem(428, "if-match-missing");
    }

    @Test
    void nobody_decides_urgently_on_what_they_answer_for() {
        story.withOwner().registered();
        await().atMost(Duration.ofSeconds(60)).until(() -> posts.known(story.post));

        assertThat(
                        story.asOwner("decision-maker")
                                .post(urgent(), subjectTag(), note())
                                .problem(422, "broken-rule")
                                .violations())
                .singleElement()
                .asString()
                .contains("another decision-maker");
        assertThat(subject().text("/state")).isEqualTo("PROPOSED");
    }

    @Test
    void it_lapses_after_28_days_once_whoever_looks_and_cannot_be_had_again() throws Exception {
        story.registered();
        adoptUrgently().expect(200);

        lookAfter(Duration.ofDays(27));
        var before = subject().text("/state");
        lookAfter(Duration.ofDays(28));

        assertThat(before).isEqualTo("ADOPTED");
        assertThat(subject().text("/state")).isEqualTo("PROPOSED");
        assertThat(Api.as("auditor").get(urgent()).text("/state")).isEqualTo("LAPSED");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Wire.read(story.subject().toString(), CHANGED).size() == 3);
        assertThat(Wire.read(story.subject().toString(), CHANGED))
                .extracting(event -> event.path("state").asText())
                .containsExactly("PROPOSED", "ADOPTED", "PROPOSED");
        assertThat(
                        decisionMaker
                                .post(urgent(), subjectTag(), note())
                                .problem(422, "broken-rule")
                                .violations())
                .singleElement()
                .asString()
                .contains("adopted urgently before");
    }

    @Test
    void an_assessment_that_is_signed_off_with_consultation_in_time_confirms_it() throws Exception {
        story.signedOff();
        adoptUrgently().expect(200);

        lookAfter(Duration.ofDays(28));

        assertThat(subject().text("/state")).isEqualTo("ADOPTED");
        assertThat(Api.as("auditor").get(urgent()).text("/state")).isEqualTo("CONFIRMED");
    }

    @Test
    void an_adoption_in_the_regular_way_ends_the_clock() throws Exception {
        story.signedOff();
        adoptUrgently().expect(200);

        decisionMaker.post(adoption(), subjectTag(), null).expect(200);
        lookAfter(Duration.ofDays(28));

        assertThat(Api.as("auditor").get(urgent()).text("/state")).isEqualTo("CONFIRMED");
        assertThat(subject().text("/state")).isEqualTo("ADOPTED");
    }

    /** Four replicas look at the same moment. */
    private void lookAfter(Duration time) throws Exception {
        var later = InstantSource.fixed(TestClock.now().plus(time));
        var replica =
                new AdoptingUrgently(adoptions, subjects, assessments, opening, journal, later);
        try (var replicas = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> looks =
                    IntStream.range(0, 4)
                            .mapToObj(
                                    each ->
                                            replicas.submit(
                                                    () ->
                                                            QuarkusTransaction.requiringNew()
                                                                    .call(replica::daysHavePassed)))
                            .toList();
            for (var look : looks) {
                look.get();
            }
        }
    }

    private Api.Answer adoptUrgently() {
        return decisionMaker.post(urgent(), subjectTag(), note());
    }

    private static Map<String, Object> note() {
        return new HashMap<>(
                Map.of(
                        "whyUrgent", "A public order threat this weekend cannot wait.",
                        "eliminateDiscrimination",
                                "Grounds are recorded for each use of the power.",
                        "advanceEquality", "Disabled people are met by officers with training.",
                        "fosterGoodRelations", "The advisory group is told before it begins."));
    }

    private Api.Answer subject() {
        return Api.as("auditor").get("/v1/subjects/" + story.subject()).expect(200);
    }

    private String subjectTag() {
        return subject().etag();
    }

    private String adoption() {
        return "/v1/subjects/" + story.subject() + "/adoption";
    }

    private String urgent() {
        return "/v1/subjects/" + story.subject() + "/urgent-adoption";
    }
}
