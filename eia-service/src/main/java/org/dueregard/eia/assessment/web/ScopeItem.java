package org.dueregard.eia.assessment.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dueregard.eia.assessment.ChangeKind;
import org.dueregard.eia.assessment.Function;
import org.dueregard.eia.assessment.People;
import org.dueregard.eia.assessment.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaScope")
public record ScopeItem(
        @Size(max = 20_000) @Schema(description = "What the activity is meant to achieve")
                @Nullable String aims,
        @Nullable ChangeKind changeKind,
        @Size(max = 10) @Nullable List<@NotNull Function> functions,
        @Size(max = 10) @Schema(description = "Whom it can meet")
                @Nullable List<@NotNull People> people,
        @Size(max = 4_000)
                @Schema(
                        description =
                                "Why nobody was asked; only for what exists and stays as it is")
                @Nullable String noEngagementReason) {
    Scope toScope() {
        return new Scope(
                aims,
                changeKind,
                functions == null ? null : functions.stream().distinct().sorted().toList(),
                people == null ? null : people.stream().distinct().sorted().toList(),
                noEngagementReason);
    }

    static @Nullable ScopeItem from(@Nullable Scope scope) {
        return scope == null
                ? null
                : new ScopeItem(
                        scope.aims(),
                        scope.changeKind(),
                        scope.functions(),
                        scope.people(),
                        scope.noEngagementReason());
    }
}
