package org.dueregard.actionplan.progressreturn.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dueregard.actionplan.progressreturn.NewLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All the lines of a return; those that are left out are no longer in it. */
@Schema(name = "ActionPlanWriteReturn")
record WriteReturnRequest(@NotNull @Size(max = 2000) List<@NotNull @Valid ReturnLineJson> lines) {
    List<NewLine> said() {
        return lines.stream().map(ReturnLineJson::said).toList();
    }
}
