package org.dueregard.eia.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.eia.Refusals.refusal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.dueregard.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

/** A scan that is configured and cannot be done takes nothing. */
class CommandVirusScanTest {
    private static final byte[] FILE = "a file".getBytes(StandardCharsets.UTF_8);

    @Test
    void without_a_command_nothing_is_scanned() {
        assertThat(scan(Duration.ofSeconds(30)).isClean(FILE)).isTrue();
    }

    @Test
    void the_command_reads_the_file_and_says_whether_it_is_clean() {
        assertThat(scan(Duration.ofSeconds(30), "grep", "-q", "a file").isClean(FILE)).isTrue();
        assertThat(scan(Duration.ofSeconds(30), "grep", "-q", "virus").isClean(FILE)).isFalse();
    }

    @Test
    void a_command_that_is_missing_fails_or_takes_too_long_takes_nothing() {
        for (var scan :
                List.of(
                        scan(Duration.ofSeconds(30), "/there/is/no/such/command"),
                        scan(Duration.ofSeconds(30), "sh", "-c", "exit 2"),
                        scan(Duration.ofMillis(50), "sleep", "60"))) {
            var refused = refusal(() -> scan.isClean(FILE));
            assertThat(refused.refusal()).isEqualTo(Refusal.UNAVAILABLE);
            assertThat(refused.slug()).isEqualTo("scan-unavailable");
        }
    }

    private static CommandVirusScan scan(Duration patience, String... command) {
        return new CommandVirusScan(
                command.length == 0 ? Optional.empty() : Optional.of(List.of(command)), patience);
    }
}
