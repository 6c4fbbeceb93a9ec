package org.dueregard.gateway.admission;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.dueregard.gateway.GatewayConfig;

/**
 * Counts requests by caller, in the memory of this replica: a token bucket for each. Comments of
 * the public have a smaller bucket beside it, one for each address.
 */
@ApplicationScoped
public class RateLimit {
    private final boolean enabled;
    private final LoadingCache<String, Bucket> buckets;
    private final LoadingCache<String, Bucket> comments;

    @Inject
    public RateLimit(GatewayConfig config) {
        var rate = config.rate();
        enabled = rate.enabled();
        buckets =
                Caffeine.newBuilder()
                        .maximumSize(rate.callers())
                        .expireAfterAccess(untilFull(rate))
                        .build(
                                caller ->
                                        bucket(
                                                rate.burst(),
                                                rate.perMinute(),
                                                Duration.ofMinutes(1)));
        var perHour = rate.comments().perHour();
        comments =
                Caffeine.newBuilder()
                        .maximumSize(rate.callers())
                        .expireAfterAccess(Duration.ofHours(1))
                        .build(address -> bucket(perHour, perHour, Duration.ofHours(1)));
    }

    private static Bucket bucket(long atOnce, long refill, Duration period) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(refill, period))
                .build();
    }

    /** A bucket that has had time to fill is like a new one and can be forgotten. */
    private static Duration untilFull(GatewayConfig.Rate rate) {
        return Duration.ofMinutes(1 + rate.burst() / rate.perMinute());
    }

    /** Takes one request from a caller's share; how long to wait when there is none left. */
    Optional<Duration> take(String caller) {
        return take(buckets, caller);
    }

    /** Takes one comment from an address's share; how long to wait when there is none left. */
    Optional<Duration> takeComment(String address) {
        return take(comments, address);
    }

    private Optional<Duration> take(LoadingCache<String, Bucket> shares, String of) {
        if (!enabled) {
            return Optional.empty();
        }
        var probe = shares.get(of).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
}
