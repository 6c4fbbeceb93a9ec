package org.dueregard.contracts.openapi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The rules of the house for a service's document: the operation ids and the schemas carry the
 * service's prefix, so that the documents merge without a clash; every operation says in a line
 * what it does; whoever changes something has to be known, but for what the public may say.
 */
final class OpenApiLint {
    /** The writing that is open to everyone, by design: each one is named here or refused. */
    private static final Set<String> OPEN_TO_EVERYONE = Set.of("eia_giveComment");

    private OpenApiLint() {}

    /**
     * What breaks a rule.
     *
     * @param prefix of operation ids, such as {@code actionPlan}; that of schemas is the same with
     *     a capital
     */
    static List<String> violations(OpenApiDocument document, String prefix) {
        var violations = new ArrayList<String>();
        var operationPrefix = prefix + "_";
        var schemaPrefix = prefix.substring(0, 1).toUpperCase(Locale.ROOT) + prefix.substring(1);
        var seen = new HashMap<String, String>();
        document.operations()
                .forEach(
                        operation -> {
                            var id = OpenApiDocument.textOf(operation.json(), "operationId");
                            if (id == null || !id.startsWith(operationPrefix)) {
                                violations.add(
                                        "%s: the operationId %s does not begin with %s"
                                                .formatted(operation, id, operationPrefix));
                            } else {
                                var other = seen.putIfAbsent(id, operation.toString());
                                if (other != null) {
                                    violations.add(
                                            "%s: the operationId %s is that of %s too"
                                                    .formatted(operation, id, other));
                                }
                            }
                            var summary = OpenApiDocument.textOf(operation.json(), "summary");
                            if (summary == null || summary.isBlank()) {
                                violations.add(operation + ": there is no summary");
                            }
                            if (!operation.json().has("security")
                                    && !operation.method().equals("get")
                                    && (id == null || !OPEN_TO_EVERYONE.contains(id))) {
                                violations.add(
                                        operation
                                                + ": only reading can be public; say which roles"
                                                + " may do this");
                            }
                            if (!operation.path().matches("/v1(/(\\{\\w+}|[a-z0-9-]+))+")) {
                                violations.add(
                                        operation
                                                + ": a path begins with /v1 and is made of nouns"
                                                + " with hyphens");
                            }
                        });
        for (var name : document.schemaNames()) {
            if (!name.startsWith(schemaPrefix) && !name.equals(OpenApiDocument.PROBLEM)) {
                violations.add(
                        "schema %s: its name does not begin with %s (@Schema(name = \"%s%s\"))"
                                .formatted(name, schemaPrefix, schemaPrefix, name));
            }
        }
        return violations;
    }
}
