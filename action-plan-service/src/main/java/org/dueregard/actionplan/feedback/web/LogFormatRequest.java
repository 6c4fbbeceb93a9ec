package org.dueregard.actionplan.feedback.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dueregard.actionplan.feedback.AlternativeFormat;
import org.dueregard.actionplan.feedback.NewFormatRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody asks for a publication in another format. */
@Schema(name = "ActionPlanLogFormatRequest")
record LogFormatRequest(
        @Schema(description = "Title or address of what is asked for") @NotBlank @Size(max = 1000)
                String document,
        @NotNull AlternativeFormat format,
        @Schema(description = "Of a translation") @Size(min = 1, max = 60)
                @Nullable String language,
        @Schema(description = "How to reach whoever asks; kept until it is supplied")
                @NotBlank
                @Size(max = 1000)
                String requester,
        @NotNull LocalDate requestedOn,
        @Schema(description = "28 days after the request, unless said otherwise")
                @Nullable LocalDate dueOn) {
    NewFormatRequest asked() {
        return new NewFormatRequest(document, format, language, requester, requestedOn, dueOn);
    }
}
