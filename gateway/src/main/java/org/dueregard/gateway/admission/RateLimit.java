package org.dueregard.gateway.admission;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.dueregard.gateway.GatewayConfig;

/** Counts requests by caller, in the memory of this replica: a token bucket for each. */
@ApplicationScoped
public class RateLimit {
    private final boolean enabled;
    private final LoadingCache<String, Bucket> buckets;

    @Inject
    public RateLimit(GatewayConfig config) {
        var rate = config.rate();
        enabled = rate.enabled();
        buckets =
                Caffeine.newBuilder()
                        .maximumSize(rate.callers())
                        .expireAfterAccess(untilFull(rate))
                        .build(caller -> bucket(rate));
    }

    private static Bucket bucket(GatewayConfig.Rate rate) {
        return Bucket.builder()
                .addLimit(
                        limit ->
                                limit.capacity(rate.burst())
                                        .refillGreedy(rate.perMinute(), Duration.ofMinutes(1)))
                .build();
    }

    /** A bucket that has had time to fill is like a new one and can be forgotten. */
    private static Duration untilFull(GatewayConfig.Rate rate) {
        return Duration.ofMinutes(1 + rate.burst() / rate.perMinute());
    }

    /** Takes one request from a caller's share; how long to wait when there is none left. */
    Optional<Duration> take(String caller) {
        if (!enabled) {
            return Optional.empty();
        }
        var probe = buckets.get(caller).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
}
