package org.dueregard.monitoring.classifications;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A versioned list of codes with their names, such as the groups of a census. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Classification(
        String name, int version, String description, String source, List<Code> codes) {

    /**
     * @param heading the wider group under which it is printed, where there is one
     * @param unknown true where it says that nothing is known, as not stated does: it is no group
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Code(
            String code, String name, @Nullable String heading, @Nullable Boolean unknown) {
        public boolean isGroup() {
            return !Boolean.TRUE.equals(unknown);
        }
    }

    public Set<String> codeSet() {
        return codes.stream().map(Code::code).collect(Collectors.toUnmodifiableSet());
    }

    /** The codes that say to which group somebody belongs. */
    public Set<String> groups() {
        return codes.stream()
                .filter(Code::isGroup)
                .map(Code::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Optional<Code> code(String code) {
        return codes.stream().filter(known -> known.code().equals(code)).findFirst();
    }

    /** The name of a code; the code itself where the list does not have it. */
    public String nameOf(String code) {
        return code(code).map(Code::name).orElse(code);
    }
}
