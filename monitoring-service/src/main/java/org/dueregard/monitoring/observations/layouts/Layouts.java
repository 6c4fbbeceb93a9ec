package org.dueregard.monitoring.observations.layouts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.dueregard.monitoring.DefinitionFiles;
import org.dueregard.platform.problem.DomainException;

/** The layouts that ship with the service. */
@ApplicationScoped
public class Layouts {
    private final List<FigureLayout> all =
            Arrays.stream(DefinitionFiles.read("/layouts/layouts.json", String[].class))
                    .map(file -> DefinitionFiles.read("/layouts/" + file, FigureLayout.class))
                    .toList();

    public List<FigureLayout> all() {
        return all;
    }

    public FigureLayout require(String name) {
        return all.stream()
                .filter(each -> each.layout().equals(name))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("layout", name));
    }
}
