package org.dueregard.monitoring.dipsamples;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dueregard.monitoring.DefinitionFiles;

/** The flags that ship. */
@ApplicationScoped
public class Flags {
    private static final String FILE = "/flags/flags.json";

    private final List<Flag> flags = List.of(DefinitionFiles.read(FILE, Flag[].class));

    /** By code. */
    public List<Flag> all() {
        return flags;
    }

    boolean knows(String code) {
        return flags.stream().anyMatch(flag -> flag.flag().equals(code));
    }

    /** Codes of those by which the indicator tells records apart. */
    List<String> of(String indicator) {
        return flags.stream()
                .filter(flag -> flag.indicators().contains(indicator))
                .map(Flag::flag)
                .toList();
    }
}
