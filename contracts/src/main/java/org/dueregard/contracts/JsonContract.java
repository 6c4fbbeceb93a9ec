package org.dueregard.contracts;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A schema and an example of what it describes. */
final class JsonContract {
    private final String path;

    /**
     * @param path of both, without their endings
     */
    JsonContract(String path) {
        this.path = path;
    }

    String schema() {
        return read(".schema.json");
    }

    String example() {
        return read(".example.json");
    }

    List<String> violations(String data) {
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
        try (var in = JsonContract.class.getResourceAsStream("/contracts/" + path + ending)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no contract of " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
