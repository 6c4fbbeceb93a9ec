package org.dueregard.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.net.ConnectException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Tells any failure as a problem; whatever is not understood is an internal error without detail.
 */
final class Problems {
    private Problems() {}

    /**
     * @param failure what was thrown
     * @param frameworkStatus the status that the framework means to answer with
     */
    static Problem of(Throwable failure, int frameworkStatus) {
        for (var cause : Causes.of(failure)) {
            var problem = understood(cause);
            if (problem != null) {
                return problem;
            }
        }
        return failure instanceof WebApplicationException || frameworkStatus < 500
                ? StatusProblems.of(frameworkStatus)
                : StatusProblems.internal();
    }

    private static @Nullable Problem understood(Throwable cause) {
        return switch (cause) {
            case DomainException refused -> Problem.of(refused);
            case ResteasyReactiveViolationException invalid -> ConstraintProblems.of(invalid);
            // A service that breaks constraints among its own parts.
            case ConstraintViolationException _ -> StatusProblems.internal();
            case AuthenticationFailedException refused -> TokenProblems.of(refused);
            // What callers send is read and told elsewhere: this is JSON of our own.
            case JsonProcessingException _ -> StatusProblems.internal();
            case OIDCException unavailable -> TokenProblems.of(unavailable);
            case jakarta.persistence.OptimisticLockException _ -> DatabaseProblems.stale();
            case org.hibernate.StaleStateException _ -> DatabaseProblems.stale();
            case org.hibernate.exception.JDBCConnectionException _ -> DatabaseProblems.away();
            case SQLException sql -> DatabaseProblems.of(sql);
            case ConnectException _ -> DatabaseProblems.away();
            default -> null;
        };
    }
}
