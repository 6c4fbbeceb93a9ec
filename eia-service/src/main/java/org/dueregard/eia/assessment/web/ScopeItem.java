package org.dueregard.eia.assessment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
                @Nullable String noEngagementReason,
        @Valid @Schema(description = "A strand of a programme says how it supports its diversity")
                @Nullable BenefitItem workforceDiversity,
        @Valid @Schema(description = "A strand of a programme says how it supports them")
                @Nullable BenefitItem communityRelations) {

    @Schema(name = "EiaBenefit")
    public record BenefitItem(
            @NotBlank @Size(max = 4_000) String statement,
            @Size(max = 2_000) @Schema(description = "How it will be seen")
                    @Nullable String successMeasure) {
        static @Nullable BenefitItem from(@Nullable String statement, @Nullable String measure) {
            return statement == null ? null : new BenefitItem(statement, measure);
        }
    }

    Scope toScope() {
        return new Scope(
                aims,
                changeKind,
                functions == null ? null : functions.stream().distinct().sorted().toList(),
                people == null ? null : people.stream().distinct().sorted().toList(),
                noEngagementReason,
                workforceDiversity == null ? null : workforceDiversity.statement(),
                workforceDiversity == null ? null : workforceDiversity.successMeasure(),
                communityRelations == null ? null : communityRelations.statement(),
                communityRelations == null ? null : communityRelations.successMeasure());
    }

    static @Nullable ScopeItem from(@Nullable Scope scope) {
        return scope == null
                ? null
                : new ScopeItem(
                        scope.aims(),
                        scope.changeKind(),
                        scope.functions(),
                        scope.people(),
                        scope.noEngagementReason(),
                        BenefitItem.from(scope.workforceBenefit(), scope.workforceBenefitMeasure()),
                        BenefitItem.from(
                                scope.communityBenefit(), scope.communityBenefitMeasure()));
    }
}
