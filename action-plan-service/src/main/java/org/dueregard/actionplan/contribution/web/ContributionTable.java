package org.dueregard.actionplan.contribution.web;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dueregard.actionplan.contribution.web.ContributionView.OutcomeView;
import org.dueregard.platform.table.TableForm;
import org.dueregard.platform.table.TableWriter;
import org.jspecify.annotations.Nullable;

/** A contribution as a table: a line for each outcome. */
final class ContributionTable {
    private static final List<String> COLUMNS =
            List.of(
                    "action",
                    "title",
                    "post",
                    "from",
                    "to",
                    "state",
                    "baseline",
                    "endDate",
                    "slippageDays",
                    "completedOn",
                    "effectiveness",
                    "deeds");

    private ContributionTable() {}

    static byte[] csv(ContributionView contribution) {
        var bytes = new ByteArrayOutputStream();
        try (var table = TableWriter.of(TableForm.CSV, bytes)) {
            table.write(COLUMNS);
            contribution.outcomes().forEach(each -> table.write(line(each)));
        }
        return bytes.toByteArray();
    }

    private static List<String> line(OutcomeView outcome) {
        return Stream.<@Nullable Object>of(
                        outcome.action(),
                        outcome.title(),
                        outcome.post(),
                        outcome.from(),
                        outcome.to(),
                        outcome.state(),
                        outcome.baseline(),
                        outcome.endDate(),
                        outcome.slippageDays(),
                        outcome.completedOn(),
                        outcome.effectiveness(),
                        outcome.deeds().stream().map(Enum::name).collect(Collectors.joining(" ")))
                .map(value -> Objects.toString(value, ""))
                .toList();
    }
}
