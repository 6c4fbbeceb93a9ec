package org.dueregard.monitoring.selfassessments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.dueregard.monitoring.DefinitionFiles;
import org.dueregard.platform.problem.DomainException;

/** The standards that ship. */
@ApplicationScoped
public class Standards {
    private static final String FILE = "/standards/standards.json";

    private final List<Standard> standards = List.of(DefinitionFiles.read(FILE, Standard[].class));

    /** By code. */
    public List<Standard> all() {
        return standards;
    }

    Optional<Standard> find(String code) {
        return standards.stream().filter(each -> each.standard().equals(code)).findFirst();
    }

    public Standard require(String code) {
        return find(code).orElseThrow(() -> DomainException.notFound("standard", code));
    }
}
