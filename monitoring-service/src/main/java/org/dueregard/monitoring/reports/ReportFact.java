package org.dueregard.monitoring.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Announcement;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** What happens to a monitoring report. */
sealed interface ReportFact extends Fact {
    UUID report();

    @Override
    default Aggregate aggregate() {
        return new Aggregate("monitoring-report", report().toString());
    }

    record Begun(
            UUID report,
            String policy,
            LocalDate periodStart,
            LocalDate periodEnd,
            @Nullable UUID corrects)
            implements ReportFact {
        @Override
        public String name() {
            return "monitoring-report.begun";
        }
    }

    record Written(UUID report, Answers answers) implements ReportFact {
        @Override
        public String name() {
            return "monitoring-report.written";
        }
    }

    record Discarded(UUID report) implements ReportFact {
        @Override
        public String name() {
            return "monitoring-report.discarded";
        }
    }

    /** It can be read by everyone; whoever assesses the policy and acts on it is told. */
    record Published(ReportContent content, String sha256, String url) implements ReportFact {
        private static final String EVENT = "org.dueregard.monitoring.report.published.v1";

        /** The event's data. */
        record Told(
                String reportId,
                String policyId,
                @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String eiaId,
                LocalDate periodStart,
                LocalDate periodEnd,
                List<Function> functionsCovered,
                FiveTests fiveTests,
                boolean inequalityFound,
                List<String> disparityIds,
                List<Channel> channels,
                String url) {}

        @Override
        public UUID report() {
            return content.report();
        }

        @Override
        public String name() {
            return "monitoring-report.published";
        }

        @Override
        public List<Announcement> announcements() {
            return List.of(
                    new Announcement(
                            EVENT,
                            report().toString(),
                            new Told(
                                    report().toString(),
                                    content.policy(),
                                    content.assessment(),
                                    content.periodStart(),
                                    content.periodEnd(),
                                    Arrays.stream(Function.values())
                                            .filter(this::isCovered)
                                            .toList(),
                                    content.tests(),
                                    content.inequalityFound(),
                                    content.disparities().stream()
                                            .map(line -> line.id().toString())
                                            .toList(),
                                    content.channels(),
                                    url)));
        }

        private boolean isCovered(Function function) {
            var cover = content.functions().get(function);
            return cover != null && cover.covered();
        }
    }
}
