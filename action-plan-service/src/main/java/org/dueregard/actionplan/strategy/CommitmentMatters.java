package org.dueregard.actionplan.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dueregard.actionplan.matter.KnownMatter;
import org.dueregard.actionplan.matter.Matter;
import org.dueregard.actionplan.matter.MatterKeeper;
import org.dueregard.actionplan.matter.MatterType;
import org.dueregard.actionplan.meeting.ItemKind;
import org.dueregard.actionplan.meeting.StandingItem;
import org.dueregard.actionplan.meeting.StandingItems;

/**
 * Commitments that are new in a strategy are on each agenda of its board until they are complete
 * (strategy 2017–2021: monitoring new commitments).
 */
@ApplicationScoped
class CommitmentMatters implements StandingItems, MatterKeeper {
    private final Strategies strategies;

    CommitmentMatters(Strategies strategies) {
        this.strategies = strategies;
    }

    @Override
    public List<StandingItem> standingBefore(String body, LocalDate day) {
        return strategies.list("board = ?1 order by code", body).stream()
                .flatMap(
                        strategy ->
                                strategy.commitments().stream()
                                        .filter(each -> each.isNew() && each.status().isOpen())
                                        .map(each -> item(strategy, each)))
                .toList();
    }

    private static StandingItem item(Strategy strategy, Commitment commitment) {
        return new StandingItem(
                ItemKind.COMMITMENT,
                new Matter(MatterType.COMMITMENT, strategy.code() + "/" + commitment.code()),
                commitment.code() + ": " + commitment.text(),
                strategy.objective(commitment.objective()).leadPost(),
                null);
    }

    @Override
    public MatterType type() {
        return MatterType.COMMITMENT;
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
                                        strategy.commitments().stream()
                                                .filter(each -> each.code().equals(parts[1]))
                                                .findFirst())
                        .map(each -> new KnownMatter(each.text(), null));
    }
}
