package org.dueregard.monitoring.classifications;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A versioned list of codes with their names, such as the groups of a census. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Classification(
        String name, int version, String description, String source, List<Code> codes) {

    /**
     * @param heading the wider group under which it is printed, where there is one
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Code(String code, String name, @Nullable String heading) {}

    public Set<String> codeSet() {
        return codes.stream().map(Code::code).collect(Collectors.toUnmodifiableSet());
    }

    /** The name of a code; the code itself where the list does not have it. */
    public String nameOf(String code) {
        return codes.stream()
                .filter(known -> known.code().equals(code))
                .map(Code::name)
                .findFirst()
                .orElse(code);
    }
}
