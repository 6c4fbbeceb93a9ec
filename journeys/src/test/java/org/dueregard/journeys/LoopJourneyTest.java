package org.dueregard.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.dueregard.journeys.Client.ok;
import static org.dueregard.journeys.Client.refused;
import static org.dueregard.journeys.Client.version;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;
import org.dueregard.client.ApiClient;
import org.dueregard.client.api.ActionsApi;
import org.dueregard.client.api.AssessmentsApi;
import org.dueregard.client.api.BatchesApi;
import org.dueregard.client.api.BodiesApi;
import org.dueregard.client.api.DecidingOnAnActionApi;
import org.dueregard.client.api.DisparitiesApi;
import org.dueregard.client.api.DraftsApi;
import org.dueregard.client.api.IndicatorsApi;
import org.dueregard.client.api.OwningAnActionApi;
import org.dueregard.client.api.PeriodsApi;
import org.dueregard.client.api.PostsApi;
import org.dueregard.client.api.PublicationApi;
import org.dueregard.client.api.PublishedAssessmentsApi;
import org.dueregard.client.api.ReviewsApi;
import org.dueregard.client.api.ScreeningsApi;
import org.dueregard.client.api.SubjectsApi;
import org.dueregard.client.model.*;
import org.dueregard.localstack.Identity;
import org.dueregard.localstack.LocalStack;
import org.dueregard.localstack.StackOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The loop on real London data, step by step, by the people who take the steps and with the client
 * that they would generate; what each of them may not do is tried as well.
 */
@SuppressWarnings("NullAway.Init") // what each step leaves for the next
class LoopJourneyTest {
    private static final String OWNER = "SS-OWNER";
    private static final String CHAIR = "DIV-BOARD-CHAIR";
    private static final String BOARD = "DIVERSITY-BOARD";
    private static final String JUNE = "2016-06";
    private static final String FILE = "2016-06-metropolitan-stop-and-search.csv";
    private static final String SEARCH_RATE = "SS-SEARCH-RATE";

    private LocalStack stack;
    private UUID subject;
    private UUID assessment;
    private UUID disparity;
    private UUID action;

    @BeforeEach
    void startEmpty() {
        stack = LocalStack.start(StackOptions.ephemeral());
    }

    @AfterEach
    void stop() {
        if (stack != null) {
            stack.close();
        }
    }

    @Test
    void the_loop_runs_on_a_month_of_real_searches() throws Exception {
        the_office_appoints_the_holders_of_posts_and_founds_the_board_that_decides();
        a_panel_screens_the_policy_and_race_requires_a_full_assessment();
        the_author_assesses_it_and_cannot_assure_it();
        the_holder_of_the_post_accepts_the_mitigation_as_an_action();
        the_decision_maker_signs_what_they_have_read_and_anyone_reads_the_public_copy();
        a_file_is_taken_in_whole_and_counts_once_however_often_it_is_sent();
        the_figures_say_what_a_statistician_would_with_their_uncertainty();
        a_disparity_is_drawn_from_certified_figures_only_and_once();
        the_disparity_makes_the_review_due_and_proposes_one_action_to_the_accountable_post();
        the_holder_does_it_and_the_board_decides_not_the_holder();
        its_evidence_stands_in_the_review_which_only_owner_and_assurer_can_end();
    }

    private void the_office_appoints_the_holders_of_posts_and_founds_the_board_that_decides() {
        var posts = new PostsApi(as("programme-office"));
        for (var seat : Map.of(OWNER, "post-holder", CHAIR, "body-chair").entrySet()) {
            ok(
                    () ->
                            posts.actionPlanCreatePost(
                                    newKey(),
                                    new ActionPlanCreatePost()
                                            .code(seat.getKey())
                                            .title("Post " + seat.getKey())
                                            .unit("Territorial Policing")));
            var appointed =
                    ok(
                            () ->
                                    posts.actionPlanAppoint(
                                            seat.getKey(),
                                            newKey(),
                                            new ActionPlanAppoint()
                                                    .person(sub(seat.getValue()))
                                                    .capacity(ActionPlanCapacity.HOLDER)
                                                    .from(LocalDate.of(2016, 1, 1))
                                                    .displayName("Holder of " + seat.getKey())));
            assertThat(appointed.getCapacity()).isEqualTo(ActionPlanCapacity.HOLDER);
        }
        var founding =
                new ActionPlanFoundBody()
                        .code(BOARD)
                        .name("Diversity Strategy Board")
                        .kind(ActionPlanBodyKind.BOARD)
                        .chairPost(CHAIR)
                        .decidesCompletions(true);

        refused(
                403,
                "role-missing",
                () -> new BodiesApi(as("post-holder")).actionPlanFoundBody(newKey(), founding));
        ok(() -> new BodiesApi(as("programme-office")).actionPlanFoundBody(newKey(), founding));
    }

    private void a_panel_screens_the_policy_and_race_requires_a_full_assessment()
            throws IOException {
        subject =
                ok(() ->
                                new SubjectsApi(as("policy-author"))
                                        .eiaRegisterSubject(
                                                newKey(),
                                                new EiaRegisterSubject()
                                                        .kind(EiaSubjectKind.POLICY)
                                                        .title("Stop and search")
                                                        .purpose(
                                                                "How officers stop and"
                                                                        + " search people")
                                                        .accountablePost(OWNER)))
                        .getId();
        var screenings = new ScreeningsApi(as("panel-chair"));
        var screening =
                ok(
                        () ->
                                screenings.eiaOpenScreening(
                                        newKey(),
                                        new EiaOpenScreening().subjectId(subject).panel(panel())));
        var ratings = sample("stop-and-search-ratings.json", EiaRateSubject.class);
        refused(
                403,
                "not-on-the-panel",
                () ->
                        new ScreeningsApi(as("panel-chair"))
                                .eiaRateSubject(screening.getId(), newKey(), ratings));
        for (var member : List.of("panel-union", "panel-support", "panel-iag")) {
            ok(
                    () ->
                            new ScreeningsApi(as(member))
                                    .eiaRateSubject(screening.getId(), newKey(), ratings));
        }

        var completed =
                ok(
                        () ->
                                screenings.eiaCompleteScreening(
                                        screening.getId(),
                                        new EiaCompleteScreening(),
                                        version(
                                                () ->
                                                        screenings.eiaReadScreeningWithHttpInfo(
                                                                screening.getId()))));

        assertThat(completed.getOutcome()).isEqualTo(EiaScreeningOutcome.FULL_EIA_REQUIRED);
        assertThat(completed.getRelevance())
                .anySatisfy(
                        relevance -> {
                            assertThat(relevance.getCharacteristic()).isEqualToIgnoringCase("race");
                            assertThat(relevance.getRelevant()).isTrue();
                        });
        assessment = Objects.requireNonNull(completed.getAssessmentId());
    }

    private void the_author_assesses_it_and_cannot_assure_it() throws IOException {
        var content = sample("stop-and-search-assessment.json", EiaWriteContent.class);
        ok(
                () ->
                        new DraftsApi(as("policy-author"))
                                .eiaWriteContent(assessment, content, assessmentVersion()));
        ok(
                () ->
                        new AssessmentsApi(as("policy-author"))
                                .eiaSubmitAssessment(assessment, assessmentVersion()));

        refused(
                403,
                "role-missing",
                () ->
                        new AssessmentsApi(as("policy-author"))
                                .eiaAssureAssessment(assessment, passed(), assessmentVersion()));
        ok(
                () ->
                        new AssessmentsApi(as("assurer"))
                                .eiaAssureAssessment(assessment, passed(), assessmentVersion()));

        assertThat(read().getStatus()).isEqualTo(EiaAssessmentStatus.FOR_DECISION);
    }

    private void the_holder_of_the_post_accepts_the_mitigation_as_an_action() {
        var actions = new ActionsApi(as("post-holder"));
        var proposed =
                eventually()
                        .until(
                                () -> ok(() -> actionsFrom(ActionPlanOriginType.MITIGATION)),
                                found -> !found.isEmpty())
                        .getFirst();
        assertThat(proposed.getState()).isEqualTo(ActionPlanActionState.PROPOSED);

        var accepted =
                ok(
                        () ->
                                new OwningAnActionApi(as("post-holder"))
                                        .actionPlanAcceptAction(
                                                proposed.getId(),
                                                new ActionPlanAcceptAction()
                                                        .businessArea("Territorial Policing"),
                                                version(
                                                        () ->
                                                                actions
                                                                        .actionPlanReadActionWithHttpInfo(
                                                                                proposed
                                                                                        .getId()))));

        assertThat(accepted.getState()).isEqualTo(ActionPlanActionState.AGREED);
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(read().getMitigationProgress())
                                        .extracting(EiaMitigationProgress::getState)
                                        .containsExactly(EiaMitigationState.AGREED));
    }

    private void the_decision_maker_signs_what_they_have_read_and_anyone_reads_the_public_copy() {
        var decision =
                new EiaDecideAssessment()
                        .outcome(EiaDecisionOutcome.ADJUST)
                        .reason("The review of grounds by supervisors addresses the finding.")
                        .contentSha256(read().getCurrent().getContentSha256());
        refused(
                403,
                "role-missing",
                () ->
                        new AssessmentsApi(as("assurer"))
                                .eiaDecideAssessment(assessment, decision, assessmentVersion()));
        refused(
                422,
                "content-differs",
                () ->
                        new AssessmentsApi(as("decision-maker"))
                                .eiaDecideAssessment(
                                        assessment,
                                        new EiaDecideAssessment()
                                                .outcome(EiaDecisionOutcome.ADJUST)
                                                .reason("Not what stands there.")
                                                .contentSha256("0".repeat(64)),
                                        assessmentVersion()));

        ok(
                () ->
                        new AssessmentsApi(as("decision-maker"))
                                .eiaDecideAssessment(assessment, decision, assessmentVersion()));
        ok(
                () ->
                        new PublicationApi(as("publisher"))
                                .eiaPublishAssessment(
                                        assessment,
                                        new EiaPublishAssessment(),
                                        assessmentVersion()));

        var copy =
                ok(
                        () ->
                                new PublishedAssessmentsApi(Client.anonymous(stack))
                                        .eiaReadPublishedAssessment(assessment));
        assertThat(copy.getSignedSha256()).isEqualTo(decision.getContentSha256());
        assertThat(copy.getImpacts())
                .extracting(EiaPublicImpact::getCharacteristic)
                .anySatisfy(name -> assertThat(name).isEqualToIgnoringCase("race"));
    }

    private void a_file_is_taken_in_whole_and_counts_once_however_often_it_is_sent()
            throws Exception {
        var receipt = sendFile();

        assertThat(receipt.getAccepted()).isEqualTo(10_490);
        assertThat(receipt.getRejected()).isZero();
        assertThat(receipt.getRepeats()).isEqualTo(342);
        assertThat(receipt.getWithoutUnit()).isEqualTo(871);
        var cells = cellsOf("SS-ARREST-RATE");

        var again = sendFile();

        assertThat(again.getAccepted()).isZero();
        assertThat(again.getDuplicate()).isEqualTo(10_490);
        assertThat(cellsOf("SS-ARREST-RATE")).isEqualTo(cells);
        assertThat(
                        ok(
                                () ->
                                        new BatchesApi(as("data-provider"))
                                                .monitoringGetBatch(receipt.getId())))
                .isEqualTo(receipt);
    }

    private void the_figures_say_what_a_statistician_would_with_their_uncertainty() {
        var searches = results(SEARCH_RATE);
        var black = group(searches, "Black");
        assertThat(black.getEvents()).isEqualTo(3_347);
        assertThat(black.getAmong()).isEqualTo(1_188_137);
        assertThat(group(searches, "White").getEvents()).isEqualTo(4_054);
        assertThat(group(searches, "White").getAmong()).isEqualTo(4_680_557);
        figure(black.getRatio(), 3.252, 3.106, 3.406);
        assertThat(black.getWorstCase().getLower()).isCloseTo(2.594, within(0.0005));
        assertThat(black.getWorstCase().getUpper()).isCloseTo(4.252, within(0.0005));
        assertThat(searches.getUnits().getFirst().getUnknown().getEvents()).isEqualTo(1_029);
        assertThat(searches.getUnits().getFirst().getEvents()).isEqualTo(10_362);
        assertThat(searches.getCaveats())
                .anySatisfy(caveat -> assertThat(caveat).contains("2016", "2021"));

        var arrests = results("SS-ARREST-RATE");
        assertThat(group(arrests, "White").getAmong()).isEqualTo(4_458);
        assertThat(group(arrests, "White").getEvents()).isEqualTo(806);
        assertThat(group(arrests, "Black").getAmong()).isEqualTo(4_192);
        assertThat(group(arrests, "Black").getEvents()).isEqualTo(967);
        figure(group(arrests, "Black").getRatio(), 1.2759, 1.174, 1.387);
    }

    private void a_disparity_is_drawn_from_certified_figures_only_and_once() {
        var evaluation = new MonitoringEvaluationRequest().period(JUNE);
        refused(
                422,
                "period-not-certified",
                () ->
                        new IndicatorsApi(as("analyst"))
                                .monitoringEvaluateIndicator(SEARCH_RATE, newKey(), evaluation));
        var periods = new PeriodsApi(as("data-provider"));
        ok(
                () ->
                        periods.monitoringCertifyPeriod(
                                "stop-and-search",
                                JUNE,
                                version(
                                        () ->
                                                periods.monitoringGetPeriodWithHttpInfo(
                                                        "stop-and-search", JUNE))));
        disparity =
                eventually()
                        .until(() -> disparities(), found -> !found.isEmpty())
                        .getFirst()
                        .getId();

        for (var time = 0; time < 3; time++) {
            ok(
                    () ->
                            new IndicatorsApi(as("analyst"))
                                    .monitoringEvaluateIndicator(
                                            SEARCH_RATE, newKey(), evaluation));
        }

        assertThat(disparities())
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.getIndicator()).isEqualTo(SEARCH_RATE);
                            assertThat(found.getGroup()).isEqualToIgnoringCase("Black");
                            assertThat(found.getComparator()).isEqualToIgnoringCase("White");
                            assertThat(found.getAccountablePost()).isEqualTo(OWNER);
                        });
    }

    private void
            the_disparity_makes_the_review_due_and_proposes_one_action_to_the_accountable_post() {
        eventually().until(() -> read().getStatus() == EiaAssessmentStatus.REVIEW_DUE);
        assertThat(review().getCauses())
                .singleElement()
                .satisfies(
                        cause -> {
                            assertThat(cause.getKind()).isEqualTo(EiaCauseKind.DISPARITY);
                            assertThat(cause.getRef()).isEqualTo(disparity.toString());
                        });
        var proposed =
                eventually()
                        .until(
                                () -> actionsFrom(ActionPlanOriginType.DISPARITY),
                                found -> !found.isEmpty());

        assertThat(proposed)
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.getState()).isEqualTo(ActionPlanActionState.PROPOSED);
                            assertThat(line.getAccountablePost().getCode()).isEqualTo(OWNER);
                            assertThat(line.getOriginId()).isEqualTo(disparity.toString());
                        });
        action = proposed.getFirst().getId();
    }

    private void the_holder_does_it_and_the_board_decides_not_the_holder() {
        var owning = new OwningAnActionApi(as("post-holder"));
        var decision =
                new ActionPlanDecideCompletion()
                        .body(BOARD)
                        .outcome(ActionPlanOutcome.COMPLETE)
                        .reason("The board has read the review of the grounds.");
        ok(
                () ->
                        owning.actionPlanAcceptAction(
                                action,
                                new ActionPlanAcceptAction().businessArea("Territorial Policing"),
                                actionVersion()));
        ok(
                () ->
                        owning.actionPlanAddMilestone(
                                action,
                                newKey(),
                                new ActionPlanAddMilestone()
                                        .title("Grounds of June 2016 reviewed")
                                        .due(inMonths(1))));
        ok(() -> owning.actionPlanSetEndDate(action, endInMonths(3), actionVersion()));
        ok(
                () ->
                        owning.actionPlanStartAction(
                                action,
                                new ActionPlanStartAction()
                                        .resources(
                                                new ActionPlanResources()
                                                        .standing(
                                                                ActionPlanResourceStanding
                                                                        .WITHIN_EXISTING_BUDGET)
                                                        .statement("Two analysts for a month"))
                                        .successMeasure(
                                                new ActionPlanSuccessMeasure()
                                                        .text("The difference is explained")
                                                        .indicatorId(SEARCH_RATE)),
                                actionVersion()));
        refused(
                422,
                "broken-rule",
                () ->
                        owning.actionPlanRequestCompletion(
                                action,
                                new ActionPlanRequestCompletion().statement("It is done."),
                                actionVersion()));
        ok(
                () ->
                        owning.actionPlanAddEvidence(
                                action,
                                newKey(),
                                new ActionPlanAddEvidence()
                                        .kind(ActionPlanEvidenceKind.COUNT)
                                        .description("Searches whose grounds were reviewed")
                                        .url("https://example.invalid/grounds-2016-06")
                                        .numerator(10_362L)
                                        .denominator(10_362L)
                                        .asAt(today())));
        ok(
                () ->
                        owning.actionPlanRequestCompletion(
                                action,
                                new ActionPlanRequestCompletion()
                                        .statement("Every search was reviewed."),
                                actionVersion()));

        refused(
                403,
                "role-missing",
                () ->
                        new DecidingOnAnActionApi(as("post-holder"))
                                .actionPlanDecideCompletion(action, decision, actionVersion()));
        var complete =
                ok(
                        () ->
                                new DecidingOnAnActionApi(as("body-chair"))
                                        .actionPlanDecideCompletion(
                                                action, decision, actionVersion()));

        assertThat(complete.getState()).isEqualTo(ActionPlanActionState.COMPLETE);
    }

    private void its_evidence_stands_in_the_review_which_only_owner_and_assurer_can_end() {
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(review().getEvidence())
                                        .extracting(EiaReviewEvidence::getActionId)
                                        .contains(action.toString()));
        var conclusion =
                new EiaProposeConclusion()
                        .outcome(EiaReviewOutcome.CONFIRM)
                        .report("The review of grounds answers the disparity.")
                        .evidenceAnswer("Every search of the month was reviewed, beside E1.")
                        .consultationAnswer("The panel was heard as in G1.")
                        .fitnessAnswer("The policy remains fit for its purpose, with M1.")
                        .nextReviewOn(today().plusYears(1));
        for (var other : List.of("panel-chair", "publisher", "analyst")) {
            refused(
                    403,
                    "post-not-held",
                    () ->
                            new ReviewsApi(as(other))
                                    .eiaProposeConclusion(
                                            assessment,
                                            review().getId(),
                                            conclusion,
                                            reviewVersion()));
        }

        ok(
                () ->
                        new ReviewsApi(as("post-holder"))
                                .eiaProposeConclusion(
                                        assessment, review().getId(), conclusion, reviewVersion()));
        refused(
                403,
                "role-missing",
                () ->
                        new ReviewsApi(as("post-holder"))
                                .eiaAgreeToConclusion(
                                        assessment, review().getId(), reviewVersion()));
        ok(
                () ->
                        new ReviewsApi(as("assurer"))
                                .eiaAgreeToConclusion(
                                        assessment, review().getId(), reviewVersion()));

        assertThat(read().getStatus()).isEqualTo(EiaAssessmentStatus.PUBLISHED);
    }

    private static ConditionFactory eventually() {
        return await().atMost(Duration.ofSeconds(60));
    }

    private ApiClient as(String identity) {
        return Client.as(stack, identity);
    }

    private EiaAssessment read() {
        return ok(() -> new AssessmentsApi(as("policy-author")).eiaReadAssessment(assessment));
    }

    private String assessmentVersion() {
        return version(
                () ->
                        new AssessmentsApi(as("policy-author"))
                                .eiaReadAssessmentWithHttpInfo(assessment));
    }

    private EiaReview review() {
        return ok(() -> new ReviewsApi(as("policy-author")).eiaListReviews(assessment, null, null))
                .getItems()
                .getFirst();
    }

    private String reviewVersion() {
        return version(
                () ->
                        new ReviewsApi(as("policy-author"))
                                .eiaReadReviewWithHttpInfo(assessment, review().getId()));
    }

    private String actionVersion() {
        return version(
                () -> new ActionsApi(as("post-holder")).actionPlanReadActionWithHttpInfo(action));
    }

    private List<ActionPlanActionLine> actionsFrom(ActionPlanOriginType origin) {
        return ok(() ->
                        new ActionsApi(as("post-holder"))
                                .actionPlanListActions(
                                        null, null, null, null, null, null, origin, null, null,
                                        null, null))
                .getItems();
    }

    private List<MonitoringDisparity> disparities() {
        return ok(() ->
                        new DisparitiesApi(as("analyst"))
                                .monitoringListDisparities(null, null, null))
                .getItems();
    }

    private MonitoringResults results(String indicator) {
        return ok(
                () ->
                        new IndicatorsApi(as("analyst"))
                                .monitoringGetResults(indicator, JUNE, null, "FORCE", null));
    }

    private List<MonitoringUnitResult> cellsOf(String indicator) {
        return results(indicator).getUnits();
    }

    private static MonitoringGroupResult group(MonitoringResults results, String name) {
        return results.getUnits().getFirst().getGroups().stream()
                .filter(group -> group.getGroup().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow();
    }

    private static void figure(MonitoringFigure figure, double point, double lower, double upper) {
        assertThat(figure.getPoint()).isCloseTo(point, within(0.0005));
        assertThat(figure.getLower()).isCloseTo(lower, within(0.0005));
        assertThat(figure.getUpper()).isCloseTo(upper, within(0.0005));
    }

    /** As a sender's script would: the file as it was downloaded, compressed. */
    private MonitoringBatch sendFile() throws Exception {
        try (var file = resource(FILE + ".gz");
                var http =
                        HttpClient.newBuilder()
                                .version(HttpClient.Version.HTTP_1_1)
                                .connectTimeout(Duration.ofSeconds(5))
                                .build()) {
            var answer =
                    http.send(
                            HttpRequest.newBuilder(
                                            URI.create(
                                                    stack.gatewayUrl()
                                                            + "/v1/datasets/stop-and-search/batches"
                                                            + "?source=data.police.uk&file="
                                                            + FILE))
                                    .header(
                                            "Authorization",
                                            "Bearer " + stack.token("data-provider"))
                                    .header("Idempotency-Key", newKey())
                                    .header("Content-Type", "text/csv")
                                    .header("Content-Encoding", "gzip")
                                    .POST(BodyPublishers.ofByteArray(file.readAllBytes()))
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            return ApiClient.createDefaultObjectMapper()
                    .readValue(answer.body(), MonitoringBatch.class);
        }
    }

    private static List<EiaPanelMember> panel() {
        return List.of(
                seat("panel-union", EiaConstituency.STAFF_ASSOCIATION_OR_UNION),
                seat("panel-support", EiaConstituency.STAFF_SUPPORT_ASSOCIATION),
                seat("panel-iag", EiaConstituency.IAG));
    }

    private static EiaPanelMember seat(String identity, EiaConstituency constituency) {
        return new EiaPanelMember()
                .person(sub(identity))
                .constituency(constituency)
                .organisation(Identity.named(identity).orElseThrow().title());
    }

    private static EiaAssureAssessment passed() {
        return new EiaAssureAssessment()
                .result(EiaAssuranceResult.PASSED)
                .checklist(
                        Stream.of(
                                        "EVIDENCE_SUFFICIENT",
                                        "ENGAGEMENT_ADEQUATE",
                                        "IMPACTS_REASONED",
                                        "MITIGATIONS_ACHIEVABLE",
                                        "MONITORING_IN_PLACE",
                                        "PLAIN_LANGUAGE")
                                .map(item -> new EiaChecklistAnswer().item(item).met(true))
                                .toList());
    }

    private static ActionPlanDueDate inMonths(int months) {
        return new ActionPlanDueDate()
                .date(today().plusMonths(months))
                .precision(ActionPlanDatePrecision.MONTH);
    }

    private static ActionPlanSetEndDate endInMonths(int months) {
        return new ActionPlanSetEndDate()
                .date(today().plusMonths(months))
                .precision(ActionPlanDatePrecision.MONTH);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    private static String sub(String identity) {
        return Identity.named(identity).orElseThrow().sub();
    }

    private static <T> T sample(String name, Class<T> type) throws IOException {
        try (var in = resource(name)) {
            return ApiClient.createDefaultObjectMapper().readValue(in, type);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(
                LoopJourneyTest.class.getResourceAsStream("/sample/" + name), name);
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
