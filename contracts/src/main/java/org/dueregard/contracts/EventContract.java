package org.dueregard.contracts;

import java.util.List;

/**
 * The promise of one event type, such as {@code org.dueregard.eia.signed-off.v1}. The emitter's
 * test asks for the {@link #violations} of what it emits; the consumer's test reads the {@link
 * #example} into its own record.
 */
public record EventContract(String type) {

    /** The event's JSON Schema (2020-12). */
    public String schema() {
        return files().schema();
    }

    /** An example that the schema accepts. */
    public String example() {
        return files().example();
    }

    /**
     * What is wrong with an event's data; empty when it keeps the promise. Needs {@code
     * json-schema-validator} on the class path.
     */
    public List<String> violations(String data) {
        return files().violations(data);
    }

    private JsonContract files() {
        return new JsonContract("events/" + type);
    }
}
