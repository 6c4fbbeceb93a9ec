package org.dueregard.contracts;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The promise of one event type, such as {@code org.dueregard.eia.signed-off.v1}. The emitter's
 * test asks for the {@link #violations} of what it emits; the consumer's test reads the {@link
 * #example} into its own record.
 */
public record EventContract(String type) {

    /** The event's JSON Schema (2020-12). */
    public String schema() {
        return read(".schema.json");
    }

    /** An example that the schema accepts. */
    public String example() {
        return read(".example.json");
    }

    /**
     * What is wrong with an event's data; empty when it keeps the promise. Needs {@code
     * json-schema-validator} on the class path.
     */
    public List<String> violations(String data) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema())
                .validate(
                        data,
                        InputFormat.JSON,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private String read(String ending) {
        var name = "/contracts/events/" + type + ending;
        try (var in = EventContract.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no contract of the event " + type);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
