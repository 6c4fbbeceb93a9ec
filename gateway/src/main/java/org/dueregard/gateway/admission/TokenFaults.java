package org.dueregard.gateway.admission;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.dueregard.gateway.problem.Problem;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;

/**
 * What is wrong when a token is not accepted: the token, or the login server that does not answer.
 * The signature is verified before anything in a token is believed, so only the holder of a genuine
 * one learns that it has expired or is meant for somebody else.
 */
final class TokenFaults {
    static final String NOT_OURS =
            "The token is not a JWT that this system's login server signed with RS256.";

    private TokenFaults() {}

    static Problem problem(Throwable failure) {
        if (!(failure instanceof AuthenticationFailedException)) {
            return Problem.loginUnavailable();
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidJwtException invalid) {
                return Problem.tokenRefused(reason(invalid));
            }
            if (cause instanceof OIDCException && "Invalid token type".equals(cause.getMessage())) {
                return Problem.tokenRefused(
                        "The token is no access token. Send the access token, not the ID token.");
            }
            if (cause instanceof OIDCException
                    || cause instanceof IOException
                    || cause instanceof TimeoutException) {
                return Problem.loginUnavailable();
            }
        }
        return Problem.tokenRefused(NOT_OURS);
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
        return NOT_OURS;
    }
}
