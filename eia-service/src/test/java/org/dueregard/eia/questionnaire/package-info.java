/** Tests of questionnaires and of scoring. */
@NullMarked
package org.dueregard.eia.questionnaire;

import org.jspecify.annotations.NullMarked;
