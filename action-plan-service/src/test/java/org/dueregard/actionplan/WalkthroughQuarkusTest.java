package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that tells how to use the API is true: its lines run, in its order. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class WalkthroughQuarkusTest {
    private static final Path PAGE = Path.of("../docs/domain/action-plan-api-walkthrough.md");
    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final List<String> PEOPLE =
            List.of("programme-office", "post-holder", "body-chair", "auditor");

    @TempDir Path folder;

    @Test
    void every_line_of_the_walkthrough_runs() throws Exception {
        var mitigation = UUID.randomUUID().toString();
        var assessment = UUID.randomUUID().toString();
        var disparity = UUID.randomUUID().toString();
        Events.mitigationCommitted(mitigation, assessment, 1, 1, "SS-OWNER").send();
        Events.signedOff(assessment, 1, 2, mitigation).send();
        Events.disparityDetected(disparity, 1, "SS-OWNER").send();
        Cast.actionFrom(disparity);
        var action = Cast.actionFrom(mitigation);
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                "SIGNED_OFF"
                                        .equals(
                                                Api.get(Api.office(), "/v1/actions/" + action)
                                                        .path("origin.assessmentProgress")));

        var run =
                new ProcessBuilder("bash", script().toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("out").toFile());
        run.environment().put("API", RestAssured.baseURI + ":" + RestAssured.port);
        run.environment().put("TOKEN", tokens().toString());
        var process = run.start();

        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(folder.resolve("out"))).isZero();
    }

    private Path script() throws IOException {
        var lines =
                BLOCK.matcher(Files.readString(PAGE))
                        .results()
                        .map(MatchResult::group)
                        .map(block -> block.substring("```sh\n".length(), block.length() - 3))
                        .collect(Collectors.joining("\n"));
        return Files.writeString(folder.resolve("walkthrough.sh"), lines);
    }

    /** A command that prints the token of a demo identity. */
    private Path tokens() throws IOException {
        for (var person : PEOPLE) {
            Files.writeString(folder.resolve(person), Tokens.of(person));
        }
        var command = folder.resolve("token");
        Files.writeString(command, "#!/bin/sh\ncat '" + folder + "/'\"$1\"\n");
        return Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwx------"));
    }
}
