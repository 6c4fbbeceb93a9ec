/**
 * Questionnaires are data: criteria with choices, weights kept apart from the choices, rules, and
 * test cases in the same document. A published version never changes and is known by its digest.
 * Scoring is a pure function that keeps its trace and fails closed: what is unknown counts towards
 * the full assessment, what is not of the questionnaire is refused.
 */
@NullMarked
package org.dueregard.eia.questionnaire;

import org.jspecify.annotations.NullMarked;
