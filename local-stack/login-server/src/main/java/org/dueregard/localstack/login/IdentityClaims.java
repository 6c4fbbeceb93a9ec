package org.dueregard.localstack.login;

import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/**
 * Fills in tokens. By client credentials the client's name is the identity's; after a login the
 * server adds subject and claims of the identity that was picked on the page.
 */
final class IdentityClaims implements OAuth2TokenCallback {

    private static final Duration LIFETIME = Duration.ofHours(1);

    @Override
    public String issuerId() {
        return LoginServer.ISSUER;
    }

    @Override
    public String subject(TokenRequest request) {
        return identity(request).sub();
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of(LoginServer.AUDIENCE);
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        return isForScripts(request) ? identity(request).claims() : Map.of();
    }

    @Override
    public long tokenExpiry() {
        return LIFETIME.toSeconds();
    }

    private static boolean isForScripts(TokenRequest request) {
        return GrantType.CLIENT_CREDENTIALS.equals(request.getAuthorizationGrant().getType());
    }

    private static DemoIdentity identity(TokenRequest request) {
        var client =
                request.getClientAuthentication() == null
                        ? request.getClientID()
                        : request.getClientAuthentication().getClientID();
        return DemoIdentity.named(client.getValue())
                .orElseThrow(
                        () ->
                                new OAuth2Exception(
                                        OAuth2Error.INVALID_CLIENT.setDescription(
                                                "no demo identity has this name"),
                                        "No demo identity is called " + client));
    }
}
