package org.dueregard.monitoring.strands.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.monitoring.strands.Impact;
import org.dueregard.monitoring.strands.NewStrand;
import org.dueregard.monitoring.strands.Prediction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A strand to be followed up. */
@Schema(name = "MonitoringRecordStrand")
public record StrandRequest(
        @Schema(description = "Its code", examples = "MODERNISATION-04")
                @NotNull
                @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,39}")
                String strand,
        @NotBlank @Size(max = 200) String programme,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,39}") String accountablePost,
        @Schema(description = "The day on which it has been carried out", examples = "2008-01-31")
                @NotNull
                LocalDate endsOn,
        @Schema(
                        description = "The assessment that predicted, with its version",
                        examples = "019a9c00-0000-7000-8000-000000000003 v2")
                @NotBlank
                @Size(max = 100)
                String assessment,
        @Schema(description = "For each group that the assessment speaks of")
                @NotNull
                @Valid
                @Size(min = 1, max = 100)
                List<@NotNull PredictionView> predicted) {

    /** What the assessment predicted for a group. */
    @Schema(name = "MonitoringPrediction")
    public record PredictionView(
            @Schema(examples = "RACE") @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}")
                    String characteristic,
            @NotBlank @Size(max = 100) String group,
            @NotNull Impact impact,
            @Schema(description = "In the words of the assessment") @NotBlank @Size(max = 2_000)
                    String because) {
        Prediction asked() {
            return new Prediction(characteristic, group.strip(), impact, because.strip());
        }

        static PredictionView from(Prediction prediction) {
            return new PredictionView(
                    prediction.characteristic(),
                    prediction.group(),
                    prediction.impact(),
                    prediction.because());
        }
    }

    NewStrand asked() {
        return new NewStrand(
                strand,
                programme.strip(),
                title.strip(),
                accountablePost,
                endsOn,
                assessment.strip(),
                predicted.stream().map(PredictionView::asked).toList());
    }
}
