package org.dueregard.monitoring;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Definitions that ship with the service as JSON: a fault in one stops the start, not a request.
 */
public final class DefinitionFiles {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private DefinitionFiles() {}

    public static <T> T read(String resource, Class<T> type) {
        try (var in = DefinitionFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("There is no definition " + resource);
            }
            return JSON.readValue(in, type);
        } catch (IOException notReadable) {
            throw new UncheckedIOException("The definition " + resource, notReadable);
        }
    }
}
