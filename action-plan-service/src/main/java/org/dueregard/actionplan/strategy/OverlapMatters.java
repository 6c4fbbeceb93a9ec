package org.dueregard.actionplan.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.dueregard.actionplan.matter.KnownMatter;
import org.dueregard.actionplan.matter.MatterKeeper;
import org.dueregard.actionplan.matter.MatterType;

/** Overlaps between objectives, which a board settles. */
@ApplicationScoped
class OverlapMatters implements MatterKeeper {
    private final Strategies strategies;

    OverlapMatters(Strategies strategies) {
        this.strategies = strategies;
    }

    @Override
    public MatterType type() {
        return MatterType.OVERLAP;
    }

    @Override
    public Optional<KnownMatter> matter(String id) {
        var parts = id.split("/", 2);
        return parts.length < 2
                ? Optional.empty()
                : strategies
                        .withCode(parts[0])
                        .flatMap(
                                strategy ->
                                        strategy.overlaps().stream()
                                                .filter(
                                                        each ->
                                                                each.id()
                                                                        .toString()
                                                                        .equals(parts[1]))
                                                .findFirst())
                        .map(each -> new KnownMatter(each.finding(), null));
    }
}
