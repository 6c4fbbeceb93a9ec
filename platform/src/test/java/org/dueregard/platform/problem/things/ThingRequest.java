package org.dueregard.platform.problem.things;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "TestThingRequest")
public record ThingRequest(
        @NotNull Code code,
        @NotBlank @Size(max = 40) String name,
        @Min(0) int amount,
        @Nullable LocalDate since,
        @Nullable Colour colour,
        @Nullable List<@Valid @NotNull Part> parts,
        @Nullable Map<String, @Valid Part> named) {

    enum Colour {
        RED,
        GREEN
    }

    record Part(@NotBlank String name, @Nullable Boolean spare) {}
}
