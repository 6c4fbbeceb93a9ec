package org.dueregard.monitoring.dataissues.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import org.dueregard.monitoring.dataissues.NewIssue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An issue to be recorded. */
@Schema(name = "MonitoringRecordDataIssue")
public record IssueRequest(
        @Schema(description = "The system that it is about", examples = "CRIS")
                @NotBlank
                @Size(max = 100)
                String source,
        @Schema(
                        description = "What is wrong, without the name of a person",
                        examples = "Hate crime is not flagged at two of five stations")
                @NotBlank
                @Size(max = 2_000)
                String description,
        @Schema(description = "The first month that it concerns", examples = "2016-06")
                @NotNull
                @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])")
                String from,
        @Schema(description = "The last month that it concerns; left out where it has not ended")
                @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])")
                @Nullable String to) {
    NewIssue asked(String dataset) {
        return new NewIssue(
                dataset,
                source.strip(),
                description.strip(),
                YearMonth.parse(from),
                to == null ? null : YearMonth.parse(to));
    }
}
