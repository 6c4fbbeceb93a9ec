package org.dueregard.monitoring.classifications.web;

import java.util.List;
import org.dueregard.monitoring.classifications.Classification;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a classification. */
@Schema(name = "MonitoringClassification")
public record ClassificationView(
        String name,
        int version,
        @Schema(description = "All versions that can be asked for") List<Integer> versions,
        String description,
        String source,
        List<CodeView> codes) {

    /** A code of a classification. */
    @Schema(name = "MonitoringClassificationCode")
    public record CodeView(
            String code,
            String name,
            @Schema(description = "The wider group under which it is printed")
                    @Nullable String heading,
            @Schema(description = "False where it says that nothing is known: not stated")
                    boolean group) {}

    static ClassificationView from(Classification classification, List<Integer> versions) {
        return new ClassificationView(
                classification.name(),
                classification.version(),
                versions,
                classification.description(),
                classification.source(),
                classification.codes().stream()
                        .map(
                                code ->
                                        new CodeView(
                                                code.code(),
                                                code.name(),
                                                code.heading(),
                                                code.isGroup()))
                        .toList());
    }
}
