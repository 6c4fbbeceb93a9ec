package org.dueregard.localstack.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import java.io.OutputStreamWriter;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LoginServerTest {

    private static final String RETURN_TO = "http://localhost:8080/signed-in";

    @TempDir Path directory;
    private LoginServer server;
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void start() throws Exception {
        server = LoginServer.start(0, directory);
    }

    @AfterEach
    void stop() {
        server.close();
        http.close();
    }

    @Test
    void a_script_gets_the_token_of_an_identity_by_its_name() throws Exception {
        var token = SignedJWT.parse(tokenOf("panel-chair"));

        var claims = token.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo(server.issuer());
        assertThat(claims.getSubject()).isEqualTo("00000000-0000-4000-8000-000000000002");
        assertThat(claims.getAudience()).containsExactly("due-regard");
        assertThat(claims.getClaim("typ")).isEqualTo("Bearer");
        assertThat(claims.getClaim("preferred_username")).isEqualTo("panel-chair");
        assertThat(claims.getClaim("name")).isEqualTo("Screening Panel Chair");
        assertThat(claims.getJSONObjectClaim("realm_access"))
                .isEqualTo(Map.of("roles", List.of("panel-chair", "panel-member")));
        assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
    }

    @Test
    void every_demo_identity_has_a_token_that_the_published_key_verifies() throws Exception {
        for (var identity : DemoIdentity.all()) {
            var token = SignedJWT.parse(tokenOf(identity.name()));
            assertThat(isSignedByThePublishedKey(token)).as(identity.name()).isTrue();
            assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo(identity.sub());
        }
    }

    @Test
    void nobody_else_gets_a_token() throws Exception {
        var response = post("/token", clientCredentials("nobody"));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).contains("invalid_client").doesNotContain("access_token");
    }

    @Test
    void a_token_outlives_a_restart_of_the_server() throws Exception {
        var token = SignedJWT.parse(tokenOf("assurer"));
        server.close();

        server = LoginServer.start(0, directory);

        assertThat(isSignedByThePublishedKey(token)).isTrue();
    }

    @Test
    void the_issuer_is_the_same_whatever_name_the_request_uses_for_this_machine() throws Exception {
        var byNumber = server.issuer().replace("localhost", "127.0.0.1");
        var document = get(URI.create(byNumber + "/.well-known/openid-configuration"));

        assertThat(json(document).get("issuer").stringValue()).isEqualTo(server.issuer());
        assertThat(json(document).get("jwks_uri").stringValue())
                .isEqualTo(server.issuer() + "/jwks");
    }

    @Test
    void a_request_that_names_another_host_gets_no_answer() throws Exception {
        var port = URI.create(server.issuer()).getPort();
        try (var socket = new Socket("127.0.0.1", port);
                var writer =
                        new OutputStreamWriter(
                                socket.getOutputStream(), StandardCharsets.US_ASCII)) {
            writer.write("GET /due-regard/jwks HTTP/1.1\r\nHost: elsewhere.example\r\n");
            writer.write("Connection: close\r\n\r\n");
            writer.flush();
            var answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("keys");
        }
    }

    @Test
    void a_person_signs_in_on_the_page_and_the_id_token_is_no_access_token() throws Exception {
        var verifier = new CodeVerifier();
        var page = get(authorize(RETURN_TO, verifier));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<legend>Who are you?</legend>", "value=\"publisher\"");

        var redirect = postForm(authorize(RETURN_TO, verifier), Map.of("identity", "publisher"));

        var location = redirect.headers().firstValue("Location").orElseThrow();
        assertThat(redirect.statusCode()).isEqualTo(302);
        assertThat(location).startsWith(RETURN_TO + "?").contains("state=from-the-page");
        var tokens = json(exchange(code(location), verifier.getValue()));
        var access = SignedJWT.parse(tokens.get("access_token").stringValue());
        var id = SignedJWT.parse(tokens.get("id_token").stringValue());
        assertThat(access.getJWTClaimsSet().getAudience()).containsExactly("due-regard");
        assertThat(access.getJWTClaimsSet().getClaim("typ")).isEqualTo("Bearer");
        assertThat(id.getJWTClaimsSet().getAudience()).containsExactly("due-regard-gateway");
        assertThat(id.getJWTClaimsSet().getClaim("typ")).isEqualTo("ID");
        assertThat(id.getJWTClaimsSet().getClaim("nonce")).isEqualTo("once");
        for (var token : List.of(access, id)) {
            assertThat(isSignedByThePublishedKey(token)).isTrue();
            assertThat(token.getJWTClaimsSet().getSubject())
                    .isEqualTo("00000000-0000-4000-8000-000000000008");
            assertThat(token.getJWTClaimsSet().getClaim("name")).isEqualTo("Publication Officer");
            assertThat(token.getJWTClaimsSet().getJSONObjectClaim("realm_access"))
                    .isEqualTo(Map.of("roles", List.of("publisher")));
        }
    }

    @Test
    void a_code_is_worthless_without_the_verifier_and_works_once() throws Exception {
        var verifier = new CodeVerifier();
        var stolen = code(signIn(verifier));
        assertThat(exchange(stolen, null).statusCode()).isEqualTo(400);
        assertThat(exchange(stolen, new CodeVerifier().getValue()).statusCode()).isEqualTo(400);

        var used = code(signIn(verifier));
        assertThat(exchange(used, verifier.getValue()).statusCode()).isEqualTo(200);
        assertThat(exchange(used, verifier.getValue()).statusCode()).isEqualTo(400);
    }

    @Test
    void a_person_who_picks_nobody_is_asked_again() throws Exception {
        var again = postForm(authorize(RETURN_TO, new CodeVerifier()), Map.of("identity", "x"));

        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("Choose who you are.");
    }

    @Test
    void a_page_on_another_machine_is_never_returned_to() throws Exception {
        var elsewhere = "http://elsewhere.example/";
        assertThat(get(authorize(elsewhere, new CodeVerifier())).statusCode()).isEqualTo(400);
        var logout =
                get(
                        URI.create(
                                server.issuer()
                                        + "/endsession?post_logout_redirect_uri="
                                        + encode(elsewhere)));
        assertThat(logout.statusCode()).isEqualTo(400);
        assertThat(logout.headers().firstValue("Location")).isEmpty();
    }

    private String signIn(CodeVerifier verifier) throws Exception {
        return postForm(authorize(RETURN_TO, verifier), Map.of("identity", "analyst"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private URI authorize(String returnTo, CodeVerifier verifier) {
        var challenge = CodeChallenge.compute(CodeChallengeMethod.S256, verifier);
        return URI.create(
                server.issuer()
                        + "/authorize?response_type=code&client_id=due-regard-gateway&scope=openid"
                        + "&state=from-the-page&nonce=once&code_challenge_method=S256"
                        + "&code_challenge="
                        + challenge.getValue()
                        + "&redirect_uri="
                        + encode(returnTo));
    }

    private HttpResponse<String> exchange(
            String code, @org.jspecify.annotations.Nullable String verifier) throws Exception {
        return post(
                "/token",
                "grant_type=authorization_code&client_id=due-regard-gateway&client_secret=any"
                        + "&redirect_uri="
                        + encode(RETURN_TO)
                        + "&code="
                        + code
                        + (verifier == null ? "" : "&code_verifier=" + verifier));
    }

    private static String code(String location) {
        return URI.create(location)
                .getQuery()
                .transform(query -> query.replaceAll("(^|.*&)code=([^&]+).*", "$2"));
    }

    private String tokenOf(String identity) throws Exception {
        return json(post("/token", clientCredentials(identity))).get("access_token").stringValue();
    }

    private static String clientCredentials(String identity) {
        return "grant_type=client_credentials&client_secret=any&client_id=" + identity;
    }

    private boolean isSignedByThePublishedKey(SignedJWT token) throws Exception {
        var keys = JWKSet.parse(get(URI.create(server.issuer() + "/jwks")).body());
        var key = keys.getKeyByKeyId(token.getHeader().getKeyID());
        assertThat(key.isPrivate()).isFalse();
        return token.verify(new RSASSAVerifier(key.toRSAKey()));
    }

    private HttpResponse<String> get(URI uri) throws Exception {
        return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return send(URI.create(server.issuer() + path), form);
    }

    private HttpResponse<String> postForm(URI uri, Map<String, String> form) throws Exception {
        return send(
                uri,
                form.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&")));
    }

    private HttpResponse<String> send(URI uri, String form) throws Exception {
        return http.send(
                HttpRequest.newBuilder(uri)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(response.body());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
