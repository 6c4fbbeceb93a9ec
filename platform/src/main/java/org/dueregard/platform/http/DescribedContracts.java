package org.dueregard.platform.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/**
 * Writes the contracts that every endpoint keeps into the OpenAPI document, so that no resource
 * repeats them: the shared {@code Problem}, the refusals of secured, idempotent and versioned
 * operations, the {@code Idempotency-Key}, and the links of pages.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DescribedContracts implements OASFilter {
    private static final String PROBLEM = "Problem";
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final DotName IDEMPOTENT = DotName.createSimple(Idempotent.class.getName());
    private static final DotName PERMIT_ALL =
            DotName.createSimple("jakarta.annotation.security.PermitAll");
    private static final DotName ROLES =
            DotName.createSimple("jakarta.annotation.security.RolesAllowed");
    private static final DotName AUTHENTICATED =
            DotName.createSimple("io.quarkus.security.Authenticated");
    private static final Set<String> VERBS =
            Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");

    /** What the problem extension says of every operation, whether it can happen there or not. */
    private static final List<String> BOILERPLATE =
            List.of(
                    "Unauthorized: request was not successful",
                    "Forbidden: server understood",
                    "Not Found: server cannot find",
                    "Bad request: server would not process",
                    "Internal Server Error: the server encountered");

    private final Map<String, MethodInfo> methods = new TreeMap<>();

    public DescribedContracts(IndexView index) {
        for (var path : index.getAnnotations(PATH)) {
            if (path.target().kind() == org.jboss.jandex.AnnotationTarget.Kind.CLASS) {
                var resource = path.target().asClass();
                for (var method : resource.methods()) {
                    verb(method)
                            .ifPresent(
                                    verb ->
                                            methods.put(
                                                    verb
                                                            + " "
                                                            + joined(
                                                                    path.value().asString(),
                                                                    subPath(method)),
                                                    method));
                }
            }
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        var components = document.getComponents();
        components.removeSchema("HttpProblem");
        components.removeSchema("HttpValidationProblem");
        components.addSchema(PROBLEM, problem());
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths()
                    .getPathItems()
                    .forEach(
                            (path, item) ->
                                    item.getOperations()
                                            .forEach((verb, it) -> describe(path, verb, it)));
        }
    }

    private void describe(String path, PathItem.HttpMethod verb, Operation operation) {
        var method = methods.get(verb + " " + path);
        var responses = operation.getResponses();
        if (responses == null) {
            responses = OASFactory.createAPIResponses();
            operation.setResponses(responses);
        }
        for (var code : List.copyOf(responses.getAPIResponses().keySet())) {
            var description = responses.getAPIResponse(code).getDescription();
            if (code.startsWith("[")
                    || (description != null
                            && BOILERPLATE.stream().anyMatch(description::startsWith))) {
                responses.removeAPIResponse(code);
            } else if (code.matches("[45]\\d\\d")) {
                asProblem(responses.getAPIResponse(code));
            }
        }
        if (method != null && has(method, IDEMPOTENT)) {
            operation.addParameter(idempotencyKey());
            say(operation, "409", "There is one already, or the same key is in flight.");
            say(operation, "422", "A rule is not met, or the key was used with another body.");
        }
        if (operation.getRequestBody() != null) {
            say(operation, "400", "The request is not in the form that is asked for.");
            say(operation, "413", "The body is too large.");
            say(operation, "415", "The body's media type is not read here.");
        }
        if (asksFor(operation, "If-Match")) {
            say(operation, "412", "Somebody has changed it since: read it again.");
            say(operation, "428", "If-Match is missing.");
        }
        if (path.contains("{")) {
            say(operation, "404", "There is no such thing.");
        }
        if (method != null && secured(method)) {
            say(operation, "401", "No token, or one that is not accepted.");
            say(operation, "403", "The token grants no role that may do this.");
        }
        if (method != null && isList(method)) {
            linked(operation);
        }
        say(operation, "default", "A problem.");
    }

    /** Who is asked for a page answers with links to the others. */
    private static boolean isList(MethodInfo method) {
        return method.parameterTypes().stream()
                .anyMatch(type -> type.name().toString().equals(PageRequest.class.getName()));
    }

    private static void linked(Operation operation) {
        var ok = operation.getResponses().getAPIResponse("200");
        if (ok != null) {
            ok.addHeader(
                    "Link",
                    OASFactory.createHeader()
                            .description(
                                    "RFC 8288: the first page and, unless this is the last, the next.")
                            .schema(text()));
        }
    }

    private static void say(Operation operation, String code, String description) {
        var responses = operation.getResponses();
        if (!responses.hasAPIResponse(code)) {
            responses.addAPIResponse(
                    code, asProblem(OASFactory.createAPIResponse().description(description)));
        }
    }

    private static APIResponse asProblem(APIResponse response) {
        return response.content(
                OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(
                                                OASFactory.createSchema()
                                                        .ref("#/components/schemas/" + PROBLEM))));
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(true)
                .description(
                        "A new key, such as a UUID, with each new request, and the same one to repeat it.")
                .schema(text().minLength(1).maxLength(255));
    }

    private static boolean asksFor(Operation operation, String header) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(
                                parameter ->
                                        parameter.getIn() == Parameter.In.HEADER
                                                && header.equalsIgnoreCase(parameter.getName()));
    }

    private static boolean secured(MethodInfo method) {
        if (method.hasDeclaredAnnotation(PERMIT_ALL)) {
            return false;
        }
        return has(method, ROLES) || has(method, AUTHENTICATED);
    }

    private static boolean has(MethodInfo method, DotName annotation) {
        return method.hasDeclaredAnnotation(annotation)
                || method.declaringClass().hasDeclaredAnnotation(annotation);
    }

    private static Optional<String> verb(MethodInfo method) {
        return method.declaredAnnotations().stream()
                .map(annotation -> annotation.name().withoutPackagePrefix())
                .filter(VERBS::contains)
                .findFirst();
    }

    private static @Nullable AnnotationInstance subPath(MethodInfo method) {
        return method.declaredAnnotation(PATH);
    }

    private static String joined(String path, @Nullable AnnotationInstance subPath) {
        var all = path + "/" + (subPath == null ? "" : subPath.value().asString());
        var plain =
                ("/" + all).replaceAll("/+", "/").replaceAll("\\{\\s*(\\w+)\\s*:[^/]*}", "{$1}");
        return plain.length() > 1 && plain.endsWith("/")
                ? plain.substring(0, plain.length() - 1)
                : plain;
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema problem() {
        var violation =
                object().addProperty(
                                "pointer",
                                text().description(
                                                "JSON pointer into the body; header:, path: or query: and a name; empty for the whole."))
                        .addProperty("message", text())
                        .addProperty(
                                "source",
                                text().description("The document or law that the rule comes from."))
                        .required(new ArrayList<>(List.of("pointer", "message")));
        return object().description("A problem, RFC 9457.")
                .addProperty(
                        "type",
                        text().format("uri-reference")
                                .description("Address of the page that explains the problem."))
                .addProperty("title", text().description("What kind of problem it is."))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .format("int32")
                                .description("HTTP status."))
                .addProperty("detail", text().description("What happened here."))
                .addProperty("instance", text().format("uri-reference"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(violation)
                                .description("Everything that is wrong, at once."))
                .addProperty(
                        "incident",
                        text().description("Number of an internal error, for the operators."))
                .required(new ArrayList<>(List.of("type", "title", "status")));
    }
}
