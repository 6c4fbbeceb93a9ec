package org.dueregard.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The README's lines do what it says, as they stand there. */
@ExtendWith(SampleStack.class)
class ReadmeJourneyTest {
    private static final Pattern BLOCK =
            Pattern.compile("<!-- journey:.*?-->\\s*```sh\\n(.*?)```", Pattern.DOTALL);

    private final SampleStack.Loaded loaded;

    ReadmeJourneyTest(SampleStack.Loaded loaded) {
        this.loaded = loaded;
    }

    @Test
    void the_ten_lines_of_the_readme_tell_the_loop() throws Exception {
        var checkout = loaded.stack().options().checkout();
        var lines = block(checkout.resolve("README.md"));
        assertThat(lines.lines()).hasSize(10);

        var told =
                run(checkout, lines.replace("http://localhost:8080", loaded.stack().gatewayUrl()));

        assertThat(told)
                .contains("CERTIFIED")
                .contains("3.25", "3.10", "3.40")
                .contains("1.27", "1.17", "1.38")
                .contains("SS-SEARCH-RATE", "REVIEW_DUE", "COMPLETE", "Stop and search");
    }

    private static String block(Path readme) throws IOException {
        var found = BLOCK.matcher(Files.readString(readme));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String run(Path checkout, String lines) throws Exception {
        var builder =
                new ProcessBuilder(List.of("bash", "-euo", "pipefail", "-c", lines))
                        .directory(checkout.toFile())
                        .redirectErrorStream(true);
        builder.environment().put("DUE_REGARD_HOME", loaded.stack().options().home().toString());
        var process = builder.start();
        process.getOutputStream().close();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(told).isZero();
        return told;
    }
}
