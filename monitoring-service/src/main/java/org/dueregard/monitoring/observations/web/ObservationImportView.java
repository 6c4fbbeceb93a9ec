package org.dueregard.monitoring.observations.web;

import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.observations.ObservationFile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a file of observations did; in a dry run, what it would do. */
@Schema(name = "MonitoringObservationImport")
record ObservationImportView(
        @Schema(description = "The file, as observations name it; left out in a dry run")
                @Nullable UUID file,
        @Schema(description = "Lines that could be read; the sum of the four numbers after it")
                int received,
        int accepted,
        int corrected,
        int withdrawn,
        @Schema(description = "Known already, with this content or in a higher version")
                int duplicate,
        @Schema(description = "Of a dry run; at most the first thousand")
                List<ObservationFaultView> faults) {

    @Schema(name = "MonitoringObservationFault")
    record ObservationFaultView(
            long line,
            @Schema(description = "JSON pointer into the line", examples = "/content/figure")
                    String pointer,
            String reason) {}

    static ObservationImportView from(ObservationFile file) {
        var receipt = file.receipt();
        return new ObservationImportView(
                file.id(),
                receipt.received(),
                receipt.accepted(),
                receipt.corrected(),
                receipt.withdrawn(),
                receipt.duplicate(),
                file.faults().stream()
                        .map(
                                fault ->
                                        new ObservationFaultView(
                                                fault.line(), fault.pointer(), fault.reason()))
                        .toList());
    }
}
