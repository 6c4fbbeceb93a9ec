package org.dueregard.monitoring.analysis.web;

import java.util.List;
import java.util.stream.Stream;
import org.dueregard.monitoring.analysis.Standardised;
import org.dueregard.monitoring.indicators.web.FigureView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The groups of the force, made comparable within strata. */
@Schema(name = "MonitoringStandardised")
record StandardisedView(
        AboutView about,
        @Schema(description = "What tells the strata", examples = "unit") String by,
        @Schema(description = "Whom the strata are weighted by") String standard,
        List<GroupView> groups) {

    /** A group; where one of its strata is hidden, so is all of it. */
    @Schema(name = "MonitoringStandardisedGroup")
    record GroupView(
            String group,
            String name,
            boolean suppressed,
            @Schema(description = "The rate, strata taken together") @Nullable FigureView crude,
            @Schema(
                            description =
                                    "The rate if the strata were as large as those of the standard; null where a hidden stratum of another group would be told by it")
                    @Nullable FigureView direct,
            @Schema(description = "The same with limits that hold at few events")
                    @Nullable FigureView directGamma,
            @Schema(
                            description =
                                    "Events over those that the rates of everybody would lead one to expect")
                    @Nullable FigureView indirect,
            @Schema(description = "To the comparator; null for itself, or where that is hidden")
                    @Nullable StratifiedView ratio,
            List<StratumView> strata) {}

    /** A ratio to the comparator, pooled over the strata. */
    @Schema(name = "MonitoringStratifiedRatio")
    record StratifiedView(
            String comparator,
            @Schema(description = "The ratio of the sums") @Nullable FigureView crude,
            @Schema(description = "Mantel and Haenszel's, within the strata")
                    @Nullable FigureView pooled,
            @Schema(description = "True where the strata and not the sum have to be looked at")
                    boolean strataDisagree,
            @Schema(description = "Crude and pooled ratio lie on opposite sides of one")
                    boolean oppositeSides,
            @Schema(description = "Their logarithms differ by more than a tenth") boolean moved,
            @Schema(description = "Strata that say the opposite by more than chance explains")
                    List<String> opposed,
            int strataUsed,
            int strataLeftOut) {}

    /** A group in a stratum; hidden, only the names are left. */
    @Schema(name = "MonitoringStratum")
    record StratumView(
            String stratum,
            String name,
            boolean suppressed,
            @Nullable Long events,
            @Nullable Long among,
            @Nullable FigureView rate) {}

    static StandardisedView from(Standardised answer) {
        return new StandardisedView(
                AboutView.of(
                        answer.basis(),
                        answer.groups().stream()
                                .flatMap(
                                        group ->
                                                Stream.of(
                                                        group.crude(),
                                                        group.direct(),
                                                        group.directGamma(),
                                                        group.indirect(),
                                                        group.stratified() == null
                                                                ? null
                                                                : group.stratified()
                                                                        .within()
                                                                        .pooled()))),
                answer.by(),
                answer.standard(),
                answer.groups().stream().map(StandardisedView::group).toList());
    }

    private static GroupView group(Standardised.OfGroup group) {
        return new GroupView(
                group.group().code(),
                group.group().name(),
                group.hidden(),
                Views.figure(group.crude()),
                Views.figure(group.direct()),
                Views.figure(group.directGamma()),
                Views.figure(group.indirect()),
                ratio(group.stratified()),
                group.strata().stream()
                        .map(
                                stratum ->
                                        new StratumView(
                                                stratum.stratum().code(),
                                                stratum.stratum().name(),
                                                stratum.hidden(),
                                                stratum.events(),
                                                stratum.among(),
                                                Views.figure(stratum.rate())))
                        .toList());
    }

    private static @Nullable StratifiedView ratio(Standardised.@Nullable Stratified stratified) {
        if (stratified == null) {
            return null;
        }
        var within = stratified.within();
        return new StratifiedView(
                stratified.comparator(),
                Views.figure(stratified.crude()),
                Views.figure(within.pooled()),
                within.check().warns(),
                within.check().oppositeSides(),
                within.check().moved(),
                within.opposed(),
                within.used(),
                within.leftOut());
    }
}
