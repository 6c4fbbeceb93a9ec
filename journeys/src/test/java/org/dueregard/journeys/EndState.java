package org.dueregard.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.dueregard.localstack.LocalStack;
import org.dueregard.localstack.Service;

/** What stands after the loop was walked once, however bumpy the way. */
record EndState(LocalStack stack, Api api) {

    static EndState of(LocalStack stack) {
        return new EndState(stack, new Api(stack));
    }

    void isTheLoopWalkedOnce() {
        everythingHasArrived();
        assertThat(api.read("analyst", "/v1/disparities").getList("items.id")).hasSize(1);
        assertThat(api.read("post-holder", "/v1/actions").getList("items.originType"))
                .containsExactlyInAnyOrder("MITIGATION", "DISPARITY");
        assertThat(
                        api.read("post-holder", "/v1/actions?originType=DISPARITY")
                                .getList("items.state"))
                .containsExactly("COMPLETE");
        var assessments = api.read("policy-author", "/v1/assessments");
        assertThat(assessments.getList("items.status")).containsExactly("REVIEW_DUE");
        var reviews =
                api.read(
                        "policy-author",
                        "/v1/assessments/" + assessments.getString("items[0].id") + "/reviews");
        assertThat(reviews.getList("items")).hasSize(1);
        assertThat(reviews.getList("items[0].causes.kind")).containsExactly("DISPARITY");
        assertThat(reviews.getList("items[0].evidence")).isNotEmpty();
        everyAuditTrailVerifies();
        theCellsEqualARecount();
    }

    private void everythingHasArrived() {
        for (var service : Service.withData()) {
            await(service.module() + " has relayed everything")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> pending(service) == 0);
        }
    }

    private long pending(Service service) {
        var metrics = io.restassured.RestAssured.get(stack.url(service) + "/q/metrics").asString();
        return metrics.lines()
                .filter(line -> line.startsWith("outbox_pending"))
                .mapToLong(
                        line ->
                                (long)
                                        Double.parseDouble(
                                                line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private void everyAuditTrailVerifies() {
        for (var service : Service.withData()) {
            var report =
                    io.restassured.RestAssured.given()
                            .auth()
                            .oauth2(stack.token("auditor"))
                            .get(stack.url(service) + "/v1/operations/audit/verification")
                            .jsonPath();
            assertThat(report.getList("findings")).as(service.module()).isEmpty();
        }
    }

    private void theCellsEqualARecount() {
        var differences =
                io.restassured.RestAssured.given()
                        .auth()
                        .oauth2(stack.token("auditor"))
                        .get(stack.url(Service.MONITORING) + "/v1/operations/cells/verification")
                        .jsonPath();
        assertThat(differences.getList("differences", Object.class)).isEqualTo(List.of());
    }
}
