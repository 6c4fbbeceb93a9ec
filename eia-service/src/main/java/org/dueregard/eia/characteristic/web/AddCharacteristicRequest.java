package org.dueregard.eia.characteristic.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dueregard.eia.characteristic.Characteristic;
import org.dueregard.eia.characteristic.Limb;
import org.dueregard.eia.characteristic.LimbScope;
import org.dueregard.eia.characteristic.NewCharacteristic;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rank or a weight is read only to be refused by its rule. */
@Schema(name = "EiaAddCharacteristic")
public record AddCharacteristicRequest(
        @NotBlank @Pattern(regexp = "[A-Z][A-Z_]{1,59}") String code,
        @NotBlank @Size(max = 100) String name,
        @NotNull @Schema(description = "Whether a statute names it") Boolean statutory,
        @NotBlank
                @Size(max = 500)
                @Schema(description = "The provision, or the promise, that it rests on")
                String basis,
        @Pattern(regexp = "[A-Z][A-Z_]{1,59}")
                @Schema(description = "Its code among the strands before 2010")
                @Nullable String olderStrand,
        @Valid @Size(max = 3) @Nullable List<@NotNull @Valid LimbItem> limbs,
        @NotBlank @Size(max = 2_000) String reason,
        @Schema(hidden = true) @Nullable JsonNode rank,
        @Schema(hidden = true) @Nullable JsonNode weight) {

    @Schema(name = "EiaAddCharacteristicLimb")
    public record LimbItem(
            @NotNull Limb limb,
            @Schema(description = "Holds only where the activity concerns employment")
                    @Nullable Boolean employmentOnly,
            @NotBlank @Size(max = 500) String source) {}

    NewCharacteristic toNewCharacteristic() {
        return new NewCharacteristic(
                new Characteristic(
                        code,
                        name,
                        statutory,
                        basis,
                        olderStrand,
                        limbs == null
                                ? List.of()
                                : limbs.stream()
                                        .map(
                                                item ->
                                                        new LimbScope(
                                                                item.limb(),
                                                                Boolean.TRUE.equals(
                                                                        item.employmentOnly()),
                                                                item.source()))
                                        .toList()),
                rank != null,
                weight != null,
                reason);
    }
}
