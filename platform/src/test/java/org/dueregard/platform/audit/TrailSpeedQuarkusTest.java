package org.dueregard.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.awaitility.Awaitility;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.journal.Journal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sealing and verifying keep up with writing, on a trail that is longer than memory is wide. */
@Tag("long")
@QuarkusTest
@TestProfile(AuditedService.class)
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class TrailSpeedQuarkusTest {
    private static final int ENTRIES = 100_000;

    @Inject Journal journal;
    @Inject AuditVerifier verifier;

    @Test
    void a_hundred_thousand_entries_are_sealed_and_verified() {
        var somebody = new Caller(new Person("somebody"), Set.of(), Set.of("P-1"));
        var note = Ids.next().toString();
        var before = verifier.verify().sealed();

        var writing = System.nanoTime();
        for (var batch = 0; batch < ENTRIES / 1_000; batch++) {
            QuarkusTransaction.requiringNew()
                    .run(
                            () -> {
                                for (var i = 0; i < 1_000; i++) {
                                    journal.record(new Noted(note, i), somebody, "because");
                                }
                            });
        }
        var written = System.nanoTime();
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> verifier.verify().unsealed() == 0);
        var sealed = System.nanoTime();
        var verification = verifier.verify();
        var verified = System.nanoTime();

        System.out.printf(
                "audit trail: %d entries written in %d ms, sealed %d ms later, verified in %d ms%n",
                ENTRIES,
                (written - writing) / 1_000_000,
                (sealed - written) / 1_000_000,
                (verified - sealed) / 1_000_000);
        assertThat(verification.intact()).as(verification.toString()).isTrue();
        assertThat(verification.sealed()).isEqualTo(before + ENTRIES);
    }
}
