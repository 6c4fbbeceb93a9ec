package org.dueregard.monitoring.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** As long as no release is made, reports say of every indicator that nothing was released. */
@ApplicationScoped
class NothingReleased implements ReleasedFigures {
    @Override
    public List<FigureTable> of(Collection<String> indicators, YearMonth from, YearMonth to) {
        return List.of();
    }

    @Override
    public Optional<FigureTable> latest(String indicator, String period) {
        return Optional.empty();
    }
}
