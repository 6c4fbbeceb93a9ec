package org.dueregard.eia.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a version is about.
 *
 * @param functions which functions it concerns; some of the duty holds in employment only
 * @param people whom it can meet; each impact question is answered for each of them
 * @param noEngagementReason why nobody was asked; only for what exists and stays as it is
 * @param workforceBenefit how it supports the diversity of the workforce; a strand of a programme
 *     says so, and how that will be seen
 * @param communityBenefit how it supports relations with communities; the same
 */
@Embeddable
public record Scope(
        @Nullable String aims,
        @Nullable @Enumerated(EnumType.STRING) ChangeKind changeKind,
        @Nullable @JdbcTypeCode(SqlTypes.ARRAY) @Enumerated(EnumType.STRING)
                List<Function> functions,
        @Nullable @JdbcTypeCode(SqlTypes.ARRAY) @Enumerated(EnumType.STRING) List<People> people,
        @Nullable String noEngagementReason,
        @Nullable String workforceBenefit,
        @Nullable String workforceBenefitMeasure,
        @Nullable String communityBenefit,
        @Nullable String communityBenefitMeasure) {

    /** Without benefits, which only a strand of a programme has to state. */
    public Scope(
            @Nullable String aims,
            @Nullable ChangeKind changeKind,
            @Nullable List<Function> functions,
            @Nullable List<People> people,
            @Nullable String noEngagementReason) {
        this(aims, changeKind, functions, people, noEngagementReason, null, null, null, null);
    }

    boolean concernsEmployment() {
        return functions != null && functions.contains(Function.EMPLOYMENT);
    }
}
