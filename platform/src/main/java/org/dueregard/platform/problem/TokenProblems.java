package org.dueregard.platform.problem;

import io.quarkus.oidc.OIDCException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;

/**
 * Why a bearer token is refused. The signature is verified before anything in the token is
 * believed, so only the holder of a genuine token learns that it has expired or is meant for
 * somebody else.
 */
final class TokenProblems {
    private TokenProblems() {}

    static Problem of(Throwable failure) {
        for (var cause : Causes.of(failure)) {
            if (cause instanceof InvalidJwtException invalid) {
                return refused(reason(invalid));
            }
            if (cause instanceof OIDCException oidc
                    && "Invalid token type".equals(oidc.getMessage())) {
                return refused(
                        "The token is no access token. Send the access token, not the ID token.");
            }
            if (cause instanceof IOException
                    || cause instanceof TimeoutException
                    || cause instanceof OIDCException) {
                return Problem.of(
                                503,
                                "login-unavailable",
                                "The login server does not answer",
                                "Your token could not be checked, because the login server's keys are not known yet.")
                        .with("Retry-After", "5");
            }
        }
        return refused("The token is not a JWT that this system's login server signed with RS256.");
    }

    private static Problem refused(String detail) {
        return Problem.of(401, "token-refused", "The token is not accepted", detail)
                .with(
                        "WWW-Authenticate",
                        "Bearer error=\"invalid_token\", error_description=\"" + detail + "\"");
    }

    private static String reason(InvalidJwtException invalid) {
        if (invalid.hasErrorCode(ErrorCodes.EXPIRED)) {
            return "The token has expired. Get a new one and try again.";
        }
        if (invalid.hasErrorCode(ErrorCodes.AUDIENCE_INVALID)
                || invalid.hasErrorCode(ErrorCodes.AUDIENCE_MISSING)) {
            return "The token is not for this audience: aud has to contain due-regard.";
        }
        if (invalid.hasErrorCode(ErrorCodes.ISSUER_INVALID)
                || invalid.hasErrorCode(ErrorCodes.ISSUER_MISSING)) {
            return "The token comes from another issuer than this system's login server.";
        }
        if (invalid.hasErrorCode(ErrorCodes.NOT_YET_VALID)) {
            return "The token is not valid yet. Is the clock right?";
        }
        if (invalid.hasErrorCode(ErrorCodes.SIGNATURE_INVALID)
                || invalid.hasErrorCode(ErrorCodes.SIGNATURE_MISSING)) {
            return "The token's signature is not one of this system's login server.";
        }
        if (invalid.hasErrorCode(ErrorCodes.SUBJECT_MISSING)) {
            return "The token names nobody: it has no sub.";
        }
        return "The token is not a JWT that this system's login server signed with RS256.";
    }
}
