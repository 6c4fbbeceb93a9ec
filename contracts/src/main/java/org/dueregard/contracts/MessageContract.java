package org.dueregard.contracts;

import java.util.List;

/**
 * The promise of a message that is no event, such as {@code monitoring.record.v1}: somebody outside
 * sends it, and the service that reads it holds the sender to the schema.
 */
public record MessageContract(String name) {

    /** The message's JSON Schema (2020-12). */
    public String schema() {
        return files().schema();
    }

    /** An example that the schema accepts. */
    public String example() {
        return files().example();
    }

    /** What is wrong with a message; empty when it keeps the promise. */
    public List<String> violations(String value) {
        return files().violations(value);
    }

    private JsonContract files() {
        return new JsonContract("messages/" + name);
    }
}
