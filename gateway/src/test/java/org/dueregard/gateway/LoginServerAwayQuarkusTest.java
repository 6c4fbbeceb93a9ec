package org.dueregard.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LoginServerAwayQuarkusTest.NobodyThere.class)
@WithTestResource(StubPorts.class)
class LoginServerAwayQuarkusTest {

    /** A port at which nobody listens. */
    public static final class NobodyThere implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.auth-server-url", "http://localhost:1/due-regard");
        }
    }

    @Test
    void a_token_that_nobody_can_check_is_not_called_bad() {
        given().header("Authorization", "Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6ImEifQ.e30.AAAA")
                .get("/v1/subjects")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("type", equalTo("/errors/login-unavailable"));
    }

    @Test
    void whoever_wants_to_sign_in_is_told_in_a_page() {
        given().redirects()
                .follow(false)
                .get("/sign-in")
                .then()
                .statusCode(503)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("The login server does not answer"));
    }

    @Test
    void what_needs_no_login_is_there() throws Exception {
        try (var eia = StubService.of("eia")) {
            eia.answering("/v1/characteristics", "{\"items\":[]}");

            given().get("/v1/characteristics").then().statusCode(200);
            given().get("/").then().statusCode(200);
            given().get("/openapi").then().statusCode(200);
        }
    }
}
