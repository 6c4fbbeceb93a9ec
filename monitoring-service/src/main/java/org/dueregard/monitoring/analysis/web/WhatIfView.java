package org.dueregard.monitoring.analysis.web;

import java.util.List;
import java.util.stream.Stream;
import org.dueregard.monitoring.analysis.WhatIf;
import org.dueregard.monitoring.indicators.web.FigureView;
import org.dueregard.monitoring.statistics.Comparators;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A month under another comparator, beside what the definition says. */
@Schema(name = "MonitoringWhatIf")
record WhatIfView(
        AboutView about,
        @Schema(description = "What this is, and what it is not") String label,
        NamedView unit,
        Comparators.Kind supposedKind,
        String supposedComparator,
        List<GroupView> groups) {
    private static final String LABEL =
            "What if: the figures beside another comparator than the definition's. Kept nowhere; no disparity is drawn from it.";

    /** A group; hidden, only its name is left. */
    @Schema(name = "MonitoringWhatIfGroup")
    record GroupView(
            String group,
            String name,
            boolean suppressed,
            @Nullable Long events,
            @Nullable Long among,
            @Nullable FigureView rate,
            @Schema(description = "As the definition says") SideView defined,
            @Schema(description = "Beside the comparator that was asked for") SideView supposed) {}

    /** A group beside one comparator; all null for the comparator itself, and where hidden. */
    @Schema(name = "MonitoringWhatIfSide")
    record SideView(
            @Nullable String comparator,
            @Nullable FigureView comparatorRate,
            @Nullable FigureView ratio,
            @Nullable Boolean passesThreshold,
            @Nullable Boolean smallNumber) {
        static SideView from(WhatIf.Side side) {
            return new SideView(
                    side.comparator(),
                    Views.figure(side.comparatorRate()),
                    Views.figure(side.ratio()),
                    side.passesThreshold(),
                    side.smallNumber());
        }
    }

    static WhatIfView from(WhatIf answer) {
        return new WhatIfView(
                AboutView.of(
                        answer.basis(),
                        answer.groups().stream()
                                .flatMap(
                                        group ->
                                                Stream.of(
                                                        group.rate(),
                                                        group.defined().ratio(),
                                                        group.supposed().ratio()))),
                LABEL,
                NamedView.from(answer.unit()),
                answer.supposed().comparatorKind(),
                answer.supposed().comparator(),
                answer.groups().stream()
                        .map(
                                group ->
                                        new GroupView(
                                                group.group().code(),
                                                group.group().name(),
                                                group.hidden(),
                                                group.events(),
                                                group.among(),
                                                Views.figure(group.rate()),
                                                SideView.from(group.defined()),
                                                SideView.from(group.supposed())))
                        .toList());
    }
}
