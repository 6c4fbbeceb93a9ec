package org.dueregard.monitoring.reports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.reports.ReportContent.DisparityLine;
import org.dueregard.monitoring.reports.ReportContent.EditionLine;
import org.dueregard.monitoring.reports.ReportContent.TargetLine;
import org.jspecify.annotations.Nullable;

/**
 * What is on record of a policy in a period.
 *
 * @param assessment the one whose monitoring plan is in force; null where none was signed off
 * @param indicators what that has promised to monitor, by code
 * @param ofSurveys which of them ask people
 * @param disparities of the policy, whenever they were drawn, by id
 * @param open which of them were open in the period
 */
record Evidence(
        @Nullable String assessment,
        int assessmentVersion,
        SortedMap<String, IndicatorDefinition> indicators,
        List<String> ofSurveys,
        Map<UUID, DisparityLine> disparities,
        List<UUID> open,
        List<FigureTable> figures,
        List<TargetLine> targets,
        int findings,
        List<EditionLine> editions) {

    /** The indicators of which no release tells anything for the period. */
    List<String> notReleased() {
        return indicators.keySet().stream()
                .filter(indicator -> figuresOf(indicator).isEmpty())
                .toList();
    }

    /** The released figures of an indicator that end latest in the period. */
    Optional<FigureTable> figuresOf(String indicator) {
        return figures.stream()
                .filter(table -> table.indicator().equals(indicator))
                .reduce((earlier, later) -> later);
    }

    /** The open ones with a word on each. */
    Map<UUID, String> openInWords() {
        return open.stream()
                .collect(
                        Collectors.toMap(
                                id -> id,
                                id -> {
                                    var line = line(id);
                                    return "%s, %s in %s"
                                            .formatted(line.title(), line.group(), line.unit());
                                }));
    }

    DisparityLine line(UUID id) {
        var line = disparities.get(id);
        if (line == null) {
            throw new IllegalArgumentException("no disparity of the policy: " + id);
        }
        return line;
    }
}
