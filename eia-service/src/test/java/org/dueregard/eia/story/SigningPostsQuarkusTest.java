package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.dueregard.eia.assessment.PostHolders;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where a band names posts, somebody who acts for each of them signs, and once for each. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class SigningPostsQuarkusTest {
    private static final String REQUIREMENT = "/v1/approval-requirements/MEDIUM";

    @Inject PostHolders holders;

    private final Story story = new Story();
    private final Map<String, Integer> announced = new HashMap<>();
    private final String commander = story.post + "-COMMANDER";
    private final String board = story.post + "-BOARD";
    private final String holder = "commander-" + Ids.next();
    private final String chair = "chair-" + Ids.next();

    @AfterEach
    void one_decision_maker_signs_again() {
        require(Map.of("approvals", 1)).expect(200);
    }

    @Test
    void a_version_is_signed_once_somebody_has_signed_in_each_post_that_its_band_names() {
        twoPostsSign();

        assertThat(sign(Api.as("decision-maker"), null).problem(422, "broken-rule").violations())
                .containsExactly(
                        "/decisionPost this version is signed by the posts that its band names; it"
                                + " still waits for "
                                + commander
                                + ", "
                                + board);
        sign(Api.as("decision-maker"), commander).problem(403, "post-not-held");
        sign(Api.person("stranger-" + Ids.next()), null).problem(403, "role-missing");

        var approved = sign(Api.person(holder), commander).expect(200);
        assertThat(approved.text("/status")).isEqualTo("FOR_DECISION");
        assertThat(approved.text("/current/approvals/0/post")).isEqualTo(commander);

        var signed = sign(Api.person(chair), board).expect(200);
        assertThat(signed.text("/status")).isEqualTo("SIGNED_OFF");
        assertThat(signed.text("/current/decisions/0/decisionPost")).isEqualTo(board);
    }

    @Test
    void beside_the_posts_any_decision_maker_signs_while_there_is_room() {
        posts();
        require(Map.of("approvals", 3, "posts", List.of(commander))).expect(200);
        var second = Api.person("decision-maker-" + Ids.next(), "decision-maker");
        var third = Api.person("decision-maker-" + Ids.next(), "decision-maker");

        sign(Api.as("decision-maker"), null).expect(200);
        sign(second, null).expect(200);
        assertThat(sign(third, null).problem(422, "broken-rule").violations())
                .containsExactly(
                        "/decisionPost this version is signed by the posts that its band names; it"
                                + " still waits for "
                                + commander);
        assertThat(sign(Api.person(holder), commander).expect(200).text("/status"))
                .isEqualTo("SIGNED_OFF");
    }

    @Test
    void a_post_signs_once_whoever_acts_for_it() {
        var deputy = "deputy-" + Ids.next();
        twoPostsSign();
        announce(commander, holder, deputy);
        sign(Api.person(deputy), commander).expect(200);

        assertThat(sign(Api.person(holder), commander).problem(422, "broken-rule").violations())
                .containsExactly(
                        "/decisionPost "
                                + commander
                                + " has signed this version; each post signs once; it still waits"
                                + " for "
                                + board);
        announce(board, deputy);
        sign(Api.person(deputy), board).problem(409, "illegal-transition");
        assertThat(story.reread().json().at("/current/approvals")).hasSize(1);
    }

    @Test
    void who_holds_the_post_on_the_day_signs_and_their_signature_stays_when_it_changes_hands() {
        var successor = "successor-" + Ids.next();
        twoPostsSign();
        announce(board, successor);
        sign(Api.person(chair), board).problem(403, "role-missing");
        sign(Api.person(chair, "decision-maker"), board).problem(403, "post-not-held");

        sign(Api.person(holder), commander).expect(200);
        announce(commander, successor);

        assertThat(sign(Api.person(successor), board).expect(200).text("/status"))
                .isEqualTo("SIGNED_OFF");
    }

    @Test
    void who_wrote_or_assured_it_signs_in_no_post_whoever_they_are_by_now() {
        twoPostsSign();
        announce(commander, Story.sub(1));
        announce(board, Story.sub(6));

        sign(Api.person(Story.sub(1)), commander).problem(403, "self-approval");
        sign(Api.person(Story.sub(6)), board).problem(403, "self-approval");
    }

    @Test
    void everything_against_a_signature_is_said_at_once() {
        twoPostsSign(false);

        assertThat(sign(Api.as("decision-maker"), null).problem(422, "broken-rule").violations())
                .satisfiesExactly(
                        placed -> assertThat(placed).startsWith("/unplaced M1"),
                        post -> assertThat(post).startsWith("/decisionPost"));
    }

    @Test
    void a_vacant_post_is_passed_on_and_who_steps_in_signs_for_it() {
        twoPostsSign();
        var stranger = "other-unit-" + Ids.next();

        assertThat(stepIn(stranger, commander).problem(422, "broken-rule").violations())
                .containsExactly(
                        "/post is held by somebody who can sign; nobody steps in for them");
        assertThat(stepIn(Story.sub(1), story.post).problem(422, "broken-rule").violations())
                .containsExactly(
                        "/post is none of the posts that sign a version of this band",
                        "/person is AUTHOR of this version; name somebody who has had no hand in"
                                + " it");
        announce(commander);
        var named = stepIn(stranger, commander).expect(200);
        assertThat(named.text("/delegations/0/post")).isEqualTo(commander);

        sign(Api.person(stranger), board).problem(403, "role-missing");
        sign(Api.person(stranger), commander).expect(200);
        assertThat(stepIn("another-" + Ids.next(), commander).problem(422, "broken-rule"))
                .extracting(Api.Answer::violations)
                .isEqualTo(List.of("/post has signed this version"));
        assertThat(sign(Api.person(chair), board).expect(200).text("/status"))
                .isEqualTo("SIGNED_OFF");
    }

    @Test
    void who_steps_in_for_a_post_decides_in_that_post_only_and_while_it_signs() {
        var stranger = "other-unit-" + Ids.next();
        posts();
        require(Map.of("approvals", 2, "posts", List.of(commander))).expect(200);
        announce(commander);
        stepIn(stranger, commander).expect(200);

        sign(Api.person(stranger), null).problem(403, "role-missing");
        require(Map.of("approvals", 2, "posts", List.of(board))).expect(200);
        sign(Api.person(stranger), commander).problem(403, "role-missing");
        require(Map.of("approvals", 2, "posts", List.of(commander))).expect(200);

        assertThat(sign(Api.person(stranger), commander).expect(200).text("/status"))
                .isEqualTo("FOR_DECISION");
    }

    @Test
    void a_post_is_conflicted_where_who_holds_it_assured_the_version_or_has_signed_it() {
        twoPostsSign();
        announce(commander, Story.sub(6));
        var stranger = "parent-body-" + Ids.next();
        stepIn(stranger, commander).expect(200);
        sign(Api.person(stranger), commander).expect(200);
        announce(board, stranger);
        sign(Api.person(stranger), board).problem(409, "illegal-transition");

        assertThat(stepIn(stranger, board).problem(422, "broken-rule").violations())
                .containsExactly("/person has signed this version; each person signs once");
        var another = "deputy-" + Ids.next();
        stepIn(another, board).expect(200);
        assertThat(sign(Api.person(another), board).expect(200).text("/status"))
                .isEqualTo("SIGNED_OFF");
    }

    @Test
    void what_a_band_asks_for_is_refused_with_everything_that_is_wrong_with_it() {
        posts();

        assertThat(
                        require(
                                        Map.of(
                                                "approvals",
                                                2,
                                                "posts",
                                                List.of(commander, commander, "NOBODY-KNOWS-IT")))
                                .problem(422, "broken-rule")
                                .violations())
                .containsExactly(
                        "/posts are 3, and only 2 sign; each post signs once",
                        "/posts/1 stands twice",
                        "/posts/2 NOBODY-KNOWS-IT is no post that has been announced to this"
                                + " service");
        require(Api.as("decision-maker"), Map.of("approvals", 1)).problem(403, "role-missing");
    }

    @Test
    void a_decision_waits_for_whoever_acts_for_a_post_that_has_not_signed() {
        twoPostsSign();

        assertThat(waitsFor(Api.person(holder))).isTrue();
        assertThat(waitsFor(Api.as("decision-maker"))).isFalse();
        assertThat(
                        Api.as("auditor")
                                .get("/v1/worklists/posts/" + board)
                                .expect(200)
                                .json()
                                .path("items")
                                .findValuesAsText("ref"))
                .contains(story.path());
        assertThat(nextSteps()).containsExactly(commander, board);

        sign(Api.person(holder), commander).expect(200);

        assertThat(waitsFor(Api.person(holder))).isFalse();
        assertThat(waitsFor(Api.person(chair))).isTrue();
        assertThat(nextSteps()).containsExactly(board);
    }

    @Test
    void who_signs_with_another_outcome_is_waited_for_no_more_and_those_before_again() {
        twoPostsSign();
        sign(Api.person(holder), commander).expect(200);

        var other = continueWith(Api.person(chair), board).expect(200);

        assertThat(other.text("/status")).isEqualTo("FOR_DECISION");
        assertThat(other.json().at("/current/approvals").findValuesAsText("standing"))
                .containsExactly("false", "true");
        assertThat(waitsFor(Api.person(holder))).isTrue();
        assertThat(waitsFor(Api.person(chair))).isFalse();
        assertThat(nextSteps()).containsExactly(commander);
        var signed = continueWith(Api.person(holder), commander).expect(200);
        assertThat(signed.text("/status")).isEqualTo("SIGNED_OFF");
        assertThat(signed.text("/current/decisions/0/outcome")).isEqualTo("CONTINUE");
    }

    @Test
    void of_two_who_act_for_a_post_and_sign_in_the_same_instant_one_signature_counts()
            throws Exception {
        var deputy = "deputy-" + Ids.next();
        twoPostsSign();
        announce(commander, holder, deputy);
        var seen = story.reread();

        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = new ArrayList<Integer>();
            for (Future<Integer> answer :
                    both.invokeAll(
                            Stream.of(holder, deputy)
                                    .map(
                                            person ->
                                                    (java.util.concurrent.Callable<Integer>)
                                                            () ->
                                                                    sign(
                                                                                    Api.person(
                                                                                            person),
                                                                                    commander,
                                                                                    seen)
                                                                            .response()
                                                                            .statusCode())
                                    .toList())) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(200, 412);
        }
        assertThat(story.reread().json().at("/current/approvals")).hasSize(1);
        assertThat(story.reread().text("/status")).isEqualTo("FOR_DECISION");
    }

    private void twoPostsSign() {
        twoPostsSign(true);
    }

    private void twoPostsSign(boolean agreed) {
        posts(agreed);
        require(Map.of("approvals", 2, "posts", List.of(commander, board))).expect(200);
    }

    private void posts() {
        posts(true);
    }

    private void posts(boolean agreed) {
        story.withOwner().passed();
        if (agreed) {
            story.agreed();
        }
        announce(commander, holder);
        announce(board, chair);
    }

    private void announce(String post, String... people) {
        Wire.ofActionPlan(
                        "org.dueregard.action-plan.post.changed.v1",
                        post,
                        announced.merge(post, 1, Integer::sum),
                        Map.of(
                                "postCode",
                                post,
                                "title",
                                "Signs",
                                "holders",
                                Stream.of(people).map(SigningPostsQuarkusTest::from2016).toList(),
                                "closed",
                                false))
                .send();
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () ->
                                holders.of(post, Instant.now())
                                        .equals(Stream.of(people).sorted().toList()));
    }

    private static Map<String, String> from2016(String person) {
        return Map.of(
                "person",
                person,
                "from",
                "2016-01-01",
                "capacity",
                person.startsWith("deputy") ? "DEPUTY" : "HOLDER");
    }

    private static Api.Answer require(Map<String, ?> wanted) {
        return require(Api.as("programme-office"), wanted);
    }

    private static Api.Answer require(Api by, Map<String, ?> wanted) {
        return by.put(REQUIREMENT, Api.as("auditor").get(REQUIREMENT).etag(), wanted);
    }

    private Api.Answer sign(Api by, @Nullable String post) {
        return sign(by, post, story.reread());
    }

    private Api.Answer sign(Api by, @Nullable String post, Api.Answer read) {
        var verdict =
                new HashMap<String, Object>(
                        Map.of(
                                "outcome",
                                "ADJUST",
                                "reason",
                                "What is done about it is placed.",
                                "contentSha256",
                                read.text("/current/contentSha256")));
        if (post != null) {
            verdict.put("decisionPost", post);
        }
        return by.post(story.path() + "/decision", read.etag(), verdict);
    }

    private Api.Answer continueWith(Api by, String post) {
        var read = story.reread();
        return by.post(
                story.path() + "/decision",
                read.etag(),
                Map.of(
                        "outcome",
                        "CONTINUE",
                        "reason",
                        "It protects life, and nothing less would.",
                        "contentSha256",
                        read.text("/current/contentSha256"),
                        "decisionPost",
                        post,
                        "justification",
                        Map.of(
                                "legitimateAim", "Protect life from knife crime.",
                                "rationalConnection", "Searches find knives.",
                                "noLessHarmfulMeans", "Appeals alone do not.",
                                "fairBalance", "The gain outweighs the cost.",
                                "legalAdviser", "Directorate of Legal Services",
                                "legalAdviceOn", "2016-04-30",
                                "legalAdvice", "Proportionate with the mitigations.")));
    }

    private Api.Answer stepIn(String person, String post) {
        return Api.as("programme-office")
                .post(
                        story.path() + "/delegations",
                        story.etag(),
                        Map.of(
                                "capacity",
                                "DECISION_MAKER",
                                "person",
                                person,
                                "post",
                                post,
                                "route",
                                "ANOTHER_UNIT",
                                "reason",
                                "Nobody who acts for the post can sign."));
    }

    private boolean waitsFor(Api who) {
        return who.get("/v1/worklists/mine?limit=100")
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("ref")
                .contains(story.path());
    }

    private List<String> nextSteps() {
        return Api.as("auditor")
                .get(story.path() + "/completeness")
                .expect(200)
                .json()
                .path("next")
                .findValuesAsText("who");
    }
}
