package org.dueregard.monitoring.classifications;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which group of one classification a code of another is counted in.
 *
 * @param caveat what a reader of figures that went through it must know
 * @param map code to group; a code that maps to null is unknown
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Mapping(
        String name,
        int version,
        String description,
        Reference from,
        Reference to,
        @Nullable String caveat,
        Map<String, @Nullable String> map) {

    public record Reference(String name, int version) {}

    /** The group; empty where the code says nothing, as NS and a blank do. */
    public Optional<String> groupOf(String code) {
        return Optional.ofNullable(map.get(code));
    }
}
