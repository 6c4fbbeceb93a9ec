package org.dueregard.localstack.login;

import com.nimbusds.jose.JOSEException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Set;
import kotlin.jvm.functions.Function1;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import okhttp3.Headers;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What stands before the issuer's own endpoints: the login page, the rules of the authorization
 * code flow that the issuer is lenient about (PKCE, addresses of this machine only), and the type
 * of an ID token, so that no service takes one for an access token.
 */
final class LoginRoute implements Route {

    private static final String BASE = "/" + LoginServer.ISSUER;
    private static final Set<String> ENDPOINTS =
            Set.of(
                    BASE + "/.well-known/openid-configuration",
                    BASE + "/authorize",
                    BASE + "/token",
                    BASE + "/jwks",
                    BASE + "/userinfo",
                    BASE + "/introspect",
                    BASE + "/endsession",
                    BASE + "/revoke");

    private final Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> issuer;
    private final SigningKey key;

    LoginRoute(Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> issuer, SigningKey key) {
        this.issuer = issuer;
        this.key = key;
    }

    @Override
    public boolean match(OAuth2HttpRequest request) {
        return true;
    }

    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
        var path = request.getUrl().encodedPath();
        if (!ENDPOINTS.contains(path)) {
            return LoginPage.error(404, "There is no such page on the login server.");
        }
        return switch (path.substring(BASE.length())) {
            case "/authorize" -> authorize(request);
            case "/token" -> token(request);
            case "/endsession" -> endSession(request);
            default -> issuer.invoke(request);
        };
    }

    private OAuth2HttpResponse authorize(OAuth2HttpRequest request) {
        var url = request.getUrl();
        if (!LoginServer.GATEWAY_CLIENT.equals(url.queryParameter("client_id"))) {
            return LoginPage.error(400, "No client of this name signs people in here.");
        }
        if (!LoopbackServer.isLoopback(url.queryParameter("redirect_uri"))) {
            return LoginPage.error(400, "The page to return to is not on this machine.");
        }
        if (url.queryParameter("code_challenge") == null
                || !"S256".equals(url.queryParameter("code_challenge_method"))) {
            return LoginPage.error(400, "The request carries no code challenge (PKCE, S256).");
        }
        if ("GET".equals(request.getMethod())) {
            return LoginPage.page();
        }
        var picked = request.getFormParameters().get("identity");
        return DemoIdentity.named(picked == null ? "" : picked)
                .map(identity -> issuer.invoke(signedIn(request, identity)))
                .orElseGet(LoginPage::pageWithoutChoice);
    }

    private static OAuth2HttpRequest signedIn(OAuth2HttpRequest request, DemoIdentity identity) {
        var claims = JsonMapper.shared().writeValueAsString(identity.claims());
        return new OAuth2HttpRequest(
                request.getHeaders(),
                "POST",
                request.getOriginalUrl(),
                "username="
                        + identity.sub()
                        + "&claims="
                        + URLEncoder.encode(claims, StandardCharsets.UTF_8));
    }

    private OAuth2HttpResponse token(OAuth2HttpRequest request) {
        var form = request.getFormParameters();
        if ("authorization_code".equals(form.get("grant_type"))
                && form.get("code_verifier") == null) {
            return json(
                    400,
                    """
                    {"error":"invalid_grant","error_description":"code_verifier is missing"}""");
        }
        var response = issuer.invoke(request);
        return response.getStatus() == 200 ? withTypedIdToken(response) : response;
    }

    private OAuth2HttpResponse withTypedIdToken(OAuth2HttpResponse response) {
        var tokens = (ObjectNode) JsonMapper.shared().readTree(response.getBody());
        var idToken = tokens.get("id_token");
        if (idToken == null) {
            return response;
        }
        try {
            tokens.put("id_token", key.signedWith(idToken.stringValue(), "typ", "ID"));
            return json(200, tokens.toString());
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException("The ID token could not be signed", e);
        }
    }

    private OAuth2HttpResponse endSession(OAuth2HttpRequest request) {
        var returnTo = request.getUrl().queryParameter("post_logout_redirect_uri");
        if (returnTo == null) {
            return LoginPage.signedOut();
        }
        return LoopbackServer.isLoopback(returnTo)
                ? issuer.invoke(request)
                : LoginPage.error(400, "The page to return to is not on this machine.");
    }

    private static OAuth2HttpResponse json(int status, String body) {
        return new OAuth2HttpResponse(
                Headers.of(
                        "Content-Type",
                        "application/json;charset=UTF-8",
                        "Cache-Control",
                        "no-store"),
                status,
                body,
                null);
    }
}
