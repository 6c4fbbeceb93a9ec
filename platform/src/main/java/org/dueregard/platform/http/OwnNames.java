package org.dueregard.platform.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Gives operation ids and schemas that do not carry the service's prefix that prefix, so that the
 * documents of the services merge without a clash: the platform's own endpoints, which every
 * service has, and types that belong to a feature and know no OpenAPI.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OwnNames implements OASFilter {
    private static final String REFERENCE = "#/components/schemas/";

    /** What is shared, and what stands for a scalar. */
    private static final Set<String> SHARED =
            Set.of(
                    "Problem",
                    "HttpProblem",
                    "HttpValidationProblem",
                    "UUID",
                    "URI",
                    "Instant",
                    "LocalDate",
                    "OffsetDateTime",
                    "YearMonth",
                    "Period",
                    "Duration");

    private final String operations;
    private final String schemas;

    public OwnNames() {
        this(ConfigProvider.getConfig().getValue("dueregard.service", String.class));
    }

    OwnNames(String service) {
        var capitals = new StringBuilder();
        for (var word : service.split("-")) {
            capitals.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.substring(1));
        }
        schemas = capitals.toString();
        operations = schemas.substring(0, 1).toLowerCase(Locale.ROOT) + schemas.substring(1) + "_";
    }

    @Override
    public Operation filterOperation(Operation operation) {
        var id = operation.getOperationId();
        if (id != null && !id.startsWith(operations)) {
            operation.setOperationId(operations + id);
        }
        return operation;
    }

    @Override
    public Schema filterSchema(Schema schema) {
        var reference = schema.getRef();
        if (reference != null && reference.startsWith(REFERENCE)) {
            schema.setRef(REFERENCE + named(reference.substring(REFERENCE.length())));
        }
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
            return;
        }
        var renamed = new TreeMap<String, Schema>();
        document.getComponents()
                .getSchemas()
                .forEach((name, schema) -> renamed.put(named(name), schema));
        document.getComponents().setSchemas(renamed);
    }

    /** A page of {@code ActionView} is called {@code ActionPlanActionPage}. */
    String named(String name) {
        if (name.startsWith(schemas) || SHARED.contains(name)) {
            return name;
        }
        if (name.startsWith("Page") && name.length() > "Page".length()) {
            var items = named(name.substring("Page".length()));
            return (items.endsWith("View") ? items.substring(0, items.length() - 4) : items)
                    + "Page";
        }
        return schemas + name;
    }
}
