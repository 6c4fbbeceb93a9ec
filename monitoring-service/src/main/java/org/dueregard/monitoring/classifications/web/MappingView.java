package org.dueregard.monitoring.classifications.web;

import java.util.List;
import java.util.Map;
import org.dueregard.monitoring.classifications.Mapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a mapping: in which group each code is counted. */
@Schema(name = "MonitoringMapping")
public record MappingView(
        String name,
        int version,
        String description,
        ReferenceView from,
        ReferenceView to,
        @Schema(description = "What to know of figures that went through it")
                @Nullable String caveat,
        List<CodeView> codes) {

    /** A version of a classification. */
    @Schema(name = "MonitoringClassificationReference")
    public record ReferenceView(String name, int version) {
        static ReferenceView from(Mapping.Reference reference) {
            return new ReferenceView(reference.name(), reference.version());
        }
    }

    /** A code and its group. */
    @Schema(name = "MonitoringMappedCode")
    public record CodeView(
            String code,
            @Schema(description = "Null where the code says nothing: it stays apart")
                    @Nullable String group) {}

    static MappingView from(Mapping mapping) {
        return new MappingView(
                mapping.name(),
                mapping.version(),
                mapping.description(),
                ReferenceView.from(mapping.from()),
                ReferenceView.from(mapping.to()),
                mapping.caveat(),
                mapping.map().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> new CodeView(entry.getKey(), entry.getValue()))
                        .toList());
    }
}
