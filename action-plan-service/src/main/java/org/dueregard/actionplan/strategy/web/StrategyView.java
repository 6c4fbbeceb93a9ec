package org.dueregard.actionplan.strategy.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dueregard.actionplan.strategy.Commitment;
import org.dueregard.actionplan.strategy.Strategy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A strategy: who answers for it, its objectives and priorities, and its commitments in numbers.
 */
@Schema(name = "ActionPlanStrategy")
record StrategyView(
        String code,
        String title,
        int launchYear,
        @Nullable Integer endYear,
        @Nullable String predecessor,
        @Nullable String beside,
        String seniorPost,
        String board,
        List<ObjectiveView> objectives,
        List<PriorityView> priorities,
        Counts commitments) {

    /** Commitments in numbers. */
    @Schema(name = "ActionPlanCommitmentCounts")
    record Counts(
            int total,
            @Schema(description = "Those that repeat another one are not counted") long distinct,
            @Schema(description = "Monitored by another body, or by none that is named")
                    long deferred,
            Map<String, Long> byObjective,
            @Schema(description = "By the strategy that they come from; NEW for new ones")
                    Map<String, Long> bySource) {
        static Counts of(Strategy strategy) {
            var all = strategy.commitments();
            return new Counts(
                    all.size(),
                    all.stream().filter(each -> each.sameAs() == null).count(),
                    all.stream().filter(strategy::isDeferred).count(),
                    by(all, Commitment::objective),
                    by(all, Counts::source));
        }

        private static String source(Commitment commitment) {
            return Objects.requireNonNullElse(commitment.sourceStrategy(), "NEW");
        }

        private static Map<String, Long> by(
                List<Commitment> commitments, Function<Commitment, String> key) {
            return commitments.stream()
                    .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
        }
    }

    /** A priority. */
    @Schema(name = "ActionPlanPriority")
    record PriorityView(int number, String text, @Nullable String objective) {}

    static StrategyView from(Strategy strategy, LocalDate today) {
        return new StrategyView(
                strategy.code(),
                strategy.title(),
                strategy.launchYear(),
                strategy.endYear(),
                strategy.predecessor(),
                strategy.beside(),
                strategy.seniorPost(),
                strategy.board(),
                strategy.objectives().stream()
                        .map(each -> ObjectiveView.from(each, today))
                        .toList(),
                strategy.priorities().stream()
                        .map(each -> new PriorityView(each.number(), each.text(), each.objective()))
                        .toList(),
                Counts.of(strategy));
    }
}
