package org.dueregard.eia.worklist.web;

import java.util.List;
import org.dueregard.eia.worklist.WorkCount;
import org.dueregard.eia.worklist.WorkKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaWorkCounts")
public record WorkCountsView(int waiting, int overdue, List<WorkCountView> items) {

    @Schema(name = "EiaWorkCount")
    public record WorkCountView(
            WorkKind kind,
            String state,
            @Nullable String businessArea,
            WorkCount.Age age,
            int waiting,
            int overdue) {}

    static WorkCountsView from(List<WorkCount> counts) {
        return new WorkCountsView(
                counts.stream().mapToInt(WorkCount::waiting).sum(),
                counts.stream().mapToInt(WorkCount::overdue).sum(),
                counts.stream()
                        .map(
                                count ->
                                        new WorkCountView(
                                                count.kind(),
                                                count.state(),
                                                count.businessArea(),
                                                count.age(),
                                                count.waiting(),
                                                count.overdue()))
                        .toList());
    }
}
