package org.dueregard.platform.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.platform.problem.ProblemAssert.assertProblem;
import static org.dueregard.platform.problem.ProblemAssert.detail;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.dueregard.platform.problem.Call;
import org.junit.jupiter.api.Test;

/** Who is let in, and what the others are told. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class TokensQuarkusTest {
    private static Call.Answer me(String token) {
        return Call.get("/v1/things/me").as(token).answer();
    }

    private static void assertRefused(String token, String because) {
        var answer = assertProblem(me(token), 401, "token-refused");
        assertThat(detail(answer)).contains(because);
        assertThat(answer.headers("WWW-Authenticate"))
                .containsExactly(
                        "Bearer error=\"invalid_token\", error_description=\""
                                + detail(answer)
                                + "\"");
    }

    @Test
    void a_person_is_the_sub_of_the_token_and_has_the_roles_of_the_token() {
        var answer = me(Tokens.of("panel-chair"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("person").asText())
                .isEqualTo("00000000-0000-4000-8000-000000000002");
        assertThat(answer.json().path("roles").valueStream().map(role -> role.asText()).toList())
                .containsExactlyInAnyOrder("panel-chair", "panel-member");
    }

    @Test
    void no_token_is_told_how_to_get_in() {
        var answer = assertProblem(Call.get("/v1/things/me").answer(), 401, "token-missing");

        assertThat(answer.headers("WWW-Authenticate")).containsExactly("Bearer");
    }

    @Test
    void another_role_is_forbidden() {
        assertProblem(
                Call.post("/v1/things").as(Tokens.of("auditor")).key("k").json("{}").answer(),
                403,
                "role-missing");
    }

    @Test
    void an_expired_token_is_refused() {
        assertRefused(Tokens.expired("policy-author"), "has expired");
    }

    @Test
    void a_token_that_nobody_signed_is_refused() {
        assertRefused(Tokens.unsigned("policy-author"), "RS256");
    }

    @Test
    void a_token_for_another_audience_is_refused() {
        assertRefused(Tokens.otherAudience("policy-author"), "not for this audience");
    }

    @Test
    void a_token_of_another_issuer_is_refused() {
        assertRefused(Tokens.otherIssuer("policy-author"), "another issuer");
    }

    @Test
    void an_id_token_is_refused() {
        assertRefused(Tokens.idToken("policy-author"), "access token");
    }

    @Test
    void a_token_signed_by_another_key_is_refused() {
        assertRefused(Tokens.signedByAnotherKey("policy-author"), "signature");
    }

    @Test
    void a_token_without_a_person_is_refused() {
        var noSub = new java.util.HashMap<String, Object>();
        noSub.put("sub", null);
        assertRefused(Tokens.withClaims("policy-author", noSub), "nobody");
    }

    @Test
    void a_token_that_is_not_valid_yet_is_refused() {
        assertRefused(
                Tokens.withClaims(
                        "policy-author", Map.of("nbf", System.currentTimeMillis() / 1000 + 3600)),
                "not valid yet");
    }

    @Test
    void words_that_are_no_token_are_refused() {
        assertRefused("abc", "JWT");
        assertRefused("a.b.c", "JWT");
    }

    @Test
    void roles_outside_the_realm_count_for_nothing() {
        var answer =
                me(
                        Tokens.withClaims(
                                "post-holder",
                                Map.of(
                                        "roles", List.of("administrator"),
                                        "groups", List.of("administrator"))));

        assertThat(answer.json().path("roles")).isEmpty();
    }

    @Test
    void a_refused_token_is_refused_on_a_public_page_too() {
        assertProblem(
                Call.get("/v1/things").as(Tokens.expired("analyst")).answer(),
                401,
                "token-refused");
        assertThat(Arrays.asList(Call.get("/v1/things").answer().status())).containsExactly(200);
    }
}
