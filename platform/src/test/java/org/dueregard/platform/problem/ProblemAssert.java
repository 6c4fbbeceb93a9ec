package org.dueregard.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** What every problem has in common. */
public final class ProblemAssert {
    private ProblemAssert() {}

    public static Call.Answer assertProblem(Call.Answer answer, int status, String slug) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        var problem = answer.json();
        assertThat(problem.path("type").asText()).isEqualTo("/errors/" + slug);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("detail").asText()).isNotBlank();
        assertThat(problem.path("instance").asText())
                .isEqualTo(answer.response().uri().getRawPath());
        assertThat(answer.text())
                .doesNotContain(
                        "org.dueregard",
                        "java.",
                        "jackson",
                        "hibernate",
                        "psql",
                        "SQL",
                        "Exception");
        assertThat(Path.of("../docs/errors/" + slug + ".md")).as("the problem's page").exists();
        return answer;
    }

    public static String detail(Call.Answer answer) {
        return answer.json().path("detail").asText();
    }
}
