package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dueregard.eia.Reference;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The blocks of {@code docs/domain/eia-api-walkthrough.md} do what the page says. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class WalkthroughQuarkusTest {
    private static final Pattern BLOCK = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);
    private static final List<String> IDENTITIES =
            List.of(
                    "policy-author",
                    "panel-chair",
                    "panel-union",
                    "panel-support",
                    "panel-iag",
                    "assurer",
                    "decision-maker",
                    "publisher",
                    "post-holder",
                    "auditor");

    @TempDir Path tokens;

    private final Story story = new Story();

    @Test
    void the_page_can_be_followed_from_its_first_block_to_its_last() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "the page needs curl");
        for (var identity : IDENTITIES) {
            Files.writeString(tokens.resolve(identity), Tokens.of(identity));
        }
        Story.announce(story.post, Story.sub(10));
        try (var shell = new Shell(tokens, story.post)) {
            var said = "";
            for (var block : blocks()) {
                if (block.contains("AGREED")) {
                    story.goingOn(
                                    UUID.fromString(shell.value("SUBJECT")),
                                    UUID.fromString(shell.value("ASSESSMENT")))
                            .agreed();
                }
                if (block.contains("REVIEW_DUE")) {
                    story.detected("DSP-" + story.post).send();
                }
                said = shell.run(block);
            }
            assertThat(said).isEqualTo("PUBLISHED\n");
        }
        assertThat(story.reviews().text("/items/0/state")).isEqualTo("CONCLUDED");
    }

    private static List<String> blocks() throws IOException {
        var page = Files.readString(Reference.docs().resolve("eia-api-walkthrough.md"));
        var blocks = new ArrayList<String>();
        var matcher = BLOCK.matcher(page);
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        assertThat(blocks).hasSizeGreaterThan(10);
        return blocks;
    }

    /** One bash that stops at the first call that fails. */
    private static final class Shell implements AutoCloseable {
        private static final String END = "@@@ end of block";

        private final Process process;
        private final Writer in;
        private final BufferedReader out;

        Shell(Path tokens, String post) throws IOException {
            var builder = new ProcessBuilder("bash", "-s").redirectErrorStream(true);
            builder.environment().put("API", "http://localhost:" + RestAssured.port);
            builder.environment().put("POST_CODE", post);
            process = builder.start();
            in = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
            out =
                    new BufferedReader(
                            new InputStreamReader(
                                    process.getInputStream(), StandardCharsets.UTF_8));
            run("set -e -o pipefail\ntoken() { cat '" + tokens + "/'\"$1\"; }\n");
        }

        String run(String block) throws IOException {
            in.write(block);
            in.write("\nprintf '\\n%s\\n' '" + END + "'\n");
            in.flush();
            var said = new StringBuilder();
            for (var line = out.readLine(); !END.equals(line); line = out.readLine()) {
                if (line == null) {
                    throw new AssertionError("It ended at:\n" + block + "\nand said:\n" + said);
                }
                said.append(line).append('\n');
            }
            return said.isEmpty() ? "" : said.substring(0, said.length() - 1);
        }

        String value(String variable) throws IOException {
            return run("printf '%s' \"$" + variable + "\"").strip();
        }

        @Override
        public void close() {
            process.destroy();
        }
    }
}
