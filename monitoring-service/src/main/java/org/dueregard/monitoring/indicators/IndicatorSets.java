package org.dueregard.monitoring.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.dueregard.monitoring.DefinitionFiles;

/** The sets that ship; each names indicators that there are. */
@ApplicationScoped
public class IndicatorSets {
    private static final String FILE = "/indicators/sets.json";

    private final List<IndicatorSet> sets;

    public IndicatorSets(Indicators indicators) {
        this.sets = List.of(DefinitionFiles.read(FILE, IndicatorSet[].class));
        sets.forEach(set -> set.indicators().forEach(indicators::require));
    }

    public List<IndicatorSet> all() {
        return sets;
    }

    public Optional<IndicatorSet> find(String set) {
        return sets.stream().filter(each -> each.set().equals(set)).findFirst();
    }
}
