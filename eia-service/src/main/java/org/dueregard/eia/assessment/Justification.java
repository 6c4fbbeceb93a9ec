package org.dueregard.eia.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a subject goes on although an adverse impact remains: a proportionate means of achieving a
 * legitimate aim (Equality Act 2010, s. 19(2)(d); Bank Mellat v HM Treasury (No 2) [2013] UKSC 39,
 * para 74), with the legal advice that was taken.
 */
public record Justification(
        @Nullable String legitimateAim,
        @Nullable String rationalConnection,
        @Nullable String noLessHarmfulMeans,
        @Nullable String fairBalance,
        @Nullable String legalAdviser,
        @Nullable LocalDate legalAdviceOn,
        @Nullable String legalAdvice) {}
