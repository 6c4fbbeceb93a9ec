/**
 * A panel of staff associations and unions, staff support associations and independent advisory
 * groups asks, with a pinned questionnaire, whether a subject needs a full assessment. Raising the
 * outcome is free; lowering it takes a reason and a second person; a panel without a quorum can
 * only require the assessment, as a precaution. It asks subjects and questionnaires, and opens
 * assessments.
 */
@NullMarked
package org.dueregard.eia.screening;

import org.jspecify.annotations.NullMarked;
