package org.dueregard.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.dueregard.localstack.LocalStack;
import org.dueregard.localstack.Service;
import org.dueregard.localstack.StackOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The story of the sample, with services that die on the way: nothing is lost and nothing is there
 * twice.
 */
@Tag("long")
class KilledServicesJourneyTest {

    @ParameterizedTest
    @MethodSource("stories")
    void services_that_die_at_awkward_moments_change_nothing(List<Moment> moments) {
        surviving(moments);
    }

    /** Each service dies at most once in a story, so that several moments share one. */
    static Stream<List<Moment>> stories() {
        return Stream.of(
                List.of(
                        Moment.beforeRelaying(Service.EIA, "eia.signed-off"),
                        Moment.afterTheEffectOf(Service.ACTION_PLAN, "disparity.detected"),
                        Moment.afterRelaying(Service.MONITORING, "disparity.detected")),
                List.of(
                        Moment.beforeRelaying(Service.EIA, "mitigation.committed"),
                        Moment.beforeRelaying(Service.ACTION_PLAN, "action.decided"),
                        Moment.beforeRelaying(Service.MONITORING, "disparity.detected")),
                List.of(
                        Moment.afterRelaying(Service.EIA, "eia.signed-off"),
                        Moment.afterRelaying(Service.ACTION_PLAN, "action.completed"),
                        Moment.afterTheEffectOf(Service.MONITORING, "eia.signed-off")),
                List.of(
                        Moment.afterTheEffectOf(Service.EIA, "disparity.detected"),
                        Moment.afterTheEffectOf(Service.ACTION_PLAN, "mitigation.committed")),
                List.of(Moment.afterTheEffectOf(Service.EIA, "action.completed")));
    }

    private static void surviving(List<Moment> moments) {
        try (var stack = LocalStack.start(StackOptions.ephemeral())) {
            moments.forEach(moment -> arm(stack, moment));
            var revivals =
                    moments.stream()
                            .map(
                                    moment ->
                                            CompletableFuture.runAsync(
                                                    () -> reviveOnceDead(stack, moment),
                                                    Thread.ofPlatform().daemon()::start))
                            .toList();

            SampleStack.loadInto(stack);

            revivals.forEach(CompletableFuture::join);
            SampleStack.loadInto(stack);
            EndState.of(stack).isTheLoopWalkedOnce();
        }
    }

    private static void arm(LocalStack stack, Moment moment) {
        stack.stop(moment.service());
        stack.start(moment.service(), moment.argument());
    }

    private static void reviveOnceDead(LocalStack stack, Moment moment) {
        await(moment.toString())
                .atMost(Duration.ofMinutes(4))
                .until(() -> !stack.isRunning(moment.service()));
        assertThat(stack.isRunning(moment.service())).isFalse();
        stack.start(moment.service());
    }
}
