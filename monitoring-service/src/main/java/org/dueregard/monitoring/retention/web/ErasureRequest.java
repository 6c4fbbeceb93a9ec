package org.dueregard.monitoring.retention.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dueregard.monitoring.retention.NewErasure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Records that are to be erased: all of them, or none. */
@Schema(name = "MonitoringEraseRecords")
public record ErasureRequest(
        @Schema(description = "The system that the records came from")
                @NotNull
                @Pattern(regexp = "[a-z0-9][a-z0-9.-]{0,63}")
                String source,
        @NotEmpty @Size(max = 500) List<@NotBlank @Size(max = 200) String> recordIds,
        @Schema(examples = "UK GDPR Article 17(1)(c)") @NotBlank @Size(max = 200)
                String lawfulBasis,
        @Schema(description = "Why, without the name of a person") @NotBlank @Size(max = 2_000)
                String reason) {
    NewErasure asked(String dataset) {
        return new NewErasure(dataset, source, recordIds, lawfulBasis.strip(), reason.strip());
    }
}
