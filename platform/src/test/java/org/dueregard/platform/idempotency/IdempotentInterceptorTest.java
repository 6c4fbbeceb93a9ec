package org.dueregard.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

/** What is told of a request that fails in its transaction. */
class IdempotentInterceptorTest {
    private static final Duration LIMIT = Duration.ofMinutes(5);

    @Test
    void a_failure_in_time_is_told_as_it_is() {
        var failed = new IllegalStateException("No active transaction");

        assertThat(IdempotentInterceptor.told(failed, Duration.ofSeconds(299), LIMIT))
                .isSameAs(failed);
    }

    @Test
    void what_took_longer_than_a_transaction_may_is_told_to_come_in_parts() {
        var failed = new IllegalStateException("No active transaction");

        var told = IdempotentInterceptor.told(failed, Duration.ofSeconds(301), LIMIT);

        assertThat(told).hasMessageContaining("longer than 300 s");
        assertThat(((DomainException) told).refusal()).isEqualTo(Refusal.UNAVAILABLE);
    }

    @Test
    void a_refusal_stays_what_it_is_however_long_it_took() {
        var refused = DomainException.notFound("plan", "PLAN-1");

        assertThat(IdempotentInterceptor.told(refused, Duration.ofSeconds(301), LIMIT))
                .isSameAs(refused);
    }
}
