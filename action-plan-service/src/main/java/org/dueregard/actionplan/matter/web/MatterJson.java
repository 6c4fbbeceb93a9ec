package org.dueregard.actionplan.matter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.matter.Matter;
import org.dueregard.actionplan.matter.MatterType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an item, a decision or a note is about. */
@Schema(name = "ActionPlanMatter")
public record MatterJson(
        @NotNull MatterType type,
        @Schema(
                        description =
                                "Its id or code; a commitment is named by its strategy and its own code: STRIDE-2017/C-07")
                @NotBlank
                @Size(max = 255)
                String id) {
    public static @Nullable MatterJson from(@Nullable Matter matter) {
        return matter == null ? null : new MatterJson(matter.type(), matter.id());
    }

    public static @Nullable Matter matter(@Nullable MatterJson json) {
        return json == null ? null : new Matter(json.type, json.id);
    }
}
