package org.dueregard.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.InstanceUtils;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/**
 * Gives every problem of the resources the one form that this API has, whichever exception it came
 * from. Of the framework's answer only the challenge is kept: its words may tell what is inside.
 *
 * <p>A singleton, because the extension keeps post-processors in a static list: a client proxy
 * there would reach into the next application of the same JVM, as tests start them.
 */
@Singleton
class ProblemTelling implements ProblemPostProcessor {
    private static final Set<String> KEPT_HEADERS = headers("WWW-Authenticate");

    private final CurrentVertxRequest request;
    private final Incidents incidents;
    private final ResourceMethods methods;

    ProblemTelling(CurrentVertxRequest request, Incidents incidents, ResourceMethods methods) {
        this.request = request;
        this.methods = methods;
        this.incidents = incidents;
    }

    @Override
    public int priority() {
        return 1000;
    }

    @Override
    public HttpProblem apply(HttpProblem framework, ProblemContext context) {
        var problem = Problems.of(context.cause, framework.getStatusCode());
        var told =
                HttpProblem.builder()
                        .withType(URI.create(problem.type()))
                        .withTitle(problem.title())
                        .withStatus(problem.status())
                        .withDetail(problem.detail())
                        .withInstance(instance());
        framework
                .getHeaders()
                .forEach(
                        (name, value) -> {
                            if (KEPT_HEADERS.contains(name)
                                    && !problem.headers().containsKey(name)) {
                                told.withHeader(name, value);
                            }
                        });
        problem.headers().forEach(told::withHeader);
        if (problem.status() == 405) {
            told.withHeader("Allow", String.join(", ", allowed()));
        }
        problem.extensions(incidents.number(problem, context.cause)).forEach(told::with);
        return told.build();
    }

    /** Leaves that list, so that the next application's problems are told by its own instance. */
    void leave(@Observes ShutdownEvent end) {
        ExceptionMapperBase.postProcessorsRegistry.reset();
    }

    /** Whoever sends no token, or one that is refused. */
    @ServerExceptionMapper(
            value = {UnauthorizedException.class, AuthenticationFailedException.class},
            priority = Priorities.AUTHENTICATION - 2)
    public Response unauthorized(Exception failure) {
        return apply(
                        HttpProblem.valueOf(Response.Status.UNAUTHORIZED),
                        ProblemContext.of(failure, (String) null))
                .toResponse();
    }

    /** JSON of our own that cannot be read or written; the framework would blame the caller. */
    @ServerExceptionMapper(
            value = {
                JsonProcessingException.class,
                MismatchedInputException.class,
                InvalidFormatException.class,
                UnrecognizedPropertyException.class,
                InvalidDefinitionException.class
            },
            priority = Priorities.AUTHENTICATION - 2)
    public Response unreadable(JsonProcessingException failure) {
        return apply(
                        HttpProblem.valueOf(Response.Status.INTERNAL_SERVER_ERROR),
                        ProblemContext.of(failure, (String) null))
                .toResponse();
    }

    private Set<String> allowed() {
        var current = request.getCurrent();
        return current == null ? Set.of() : methods.allowedAt(current.normalizedPath());
    }

    private @Nullable URI instance() {
        try {
            var current = request.getCurrent();
            // The extension's serialiser decodes what this encodes.
            return current == null
                    ? null
                    : InstanceUtils.pathToInstance(Problem.instance(current.request()));
        } catch (ContextNotActiveException noRequest) {
            return null;
        }
    }

    private static Set<String> headers(String... names) {
        var set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(Set.of(names));
        return set;
    }
}
