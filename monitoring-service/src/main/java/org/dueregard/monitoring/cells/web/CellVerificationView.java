package org.dueregard.monitoring.cells.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import org.dueregard.monitoring.cells.Cells;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a recount of the cells from their records has found. */
@Schema(name = "MonitoringCellVerification")
public record CellVerificationView(
        @Schema(description = "True where every cell equals its recount") boolean exact,
        Instant verifiedAt,
        List<DatasetCellsView> datasets,
        @Schema(description = "The first 100 cells that differ") List<DifferenceView> differences) {

    /** How much of a dataset was counted. */
    @Schema(name = "MonitoringDatasetCells")
    public record DatasetCellsView(String dataset, long cells, long records) {}

    /** A cell that differs. */
    @Schema(name = "MonitoringCellDifference")
    public record DifferenceView(
            String dataset,
            String month,
            @Schema(description = "Its code; * where all units are counted together") String unit,
            @JsonRawValue @Schema(type = SchemaType.OBJECT) String dimensionValues,
            long counted,
            long recounted) {
        static DifferenceView from(Cells.Difference difference) {
            return new DifferenceView(
                    difference.dataset(),
                    difference.month().toString(),
                    difference.unit(),
                    difference.values(),
                    difference.counted(),
                    difference.recounted());
        }
    }
}
