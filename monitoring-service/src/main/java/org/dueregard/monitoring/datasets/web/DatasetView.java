package org.dueregard.monitoring.datasets.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.dueregard.monitoring.datasets.Field;
import org.dueregard.monitoring.datasets.FieldKind;
import org.dueregard.monitoring.datasets.FigureKind;
import org.dueregard.monitoring.datasets.RecordKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The definition of a dataset as a sender reads it. */
@Schema(name = "MonitoringDataset")
public record DatasetView(
        String dataset,
        int version,
        String title,
        String description,
        RecordKind recordKind,
        FigureKind figureKind,
        String timeZone,
        @Schema(description = "The field that says when it happened") String occurredAt,
        @Schema(
                        description =
                                "The field that says how many a record stands for; null where each is one")
                @Nullable String counted,
        @Schema(
                        description =
                                "For how long what a record says is kept after it came, such as P7Y; null where no limit is set. What it counts for stays.")
                @Nullable String retention,
        List<String> cells,
        List<FieldView> fields) {

    /** A field with every spelling that is understood. */
    @Schema(name = "MonitoringDatasetField")
    public record FieldView(
            String name,
            List<String> headers,
            FieldKind kind,
            boolean required,
            boolean specialCategory,
            @Nullable String classification,
            Map<String, List<String>> codes) {
        static FieldView from(Field field) {
            return new FieldView(
                    field.name(),
                    field.headers(),
                    field.kind(),
                    field.required(),
                    field.specialCategory(),
                    field.classification(),
                    new TreeMap<>(field.codes()));
        }
    }

    static DatasetView from(DatasetDefinition definition) {
        return new DatasetView(
                definition.dataset(),
                definition.version(),
                definition.title(),
                definition.description(),
                definition.recordKind(),
                definition.figureKind(),
                definition.timeZone().getId(),
                definition.occurredAt(),
                definition.counted(),
                definition.retention() == null ? null : definition.retention().toString(),
                definition.cells(),
                definition.fields().stream().map(FieldView::from).toList());
    }
}
