/**
 * The EIA service: what can be assessed, whether it has to be, how it affects people, and whether
 * that still holds. Features: characteristic, subject, questionnaire, screening, assessment,
 * publication, review, adoption.
 */
@NullMarked
package org.dueregard.eia;

import org.jspecify.annotations.NullMarked;
