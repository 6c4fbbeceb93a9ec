/**
 * The register of what can be assessed: policies, procedures, strategies, programme strands,
 * operations, objectives and activities, each with the post that is accountable for it. Screening,
 * assessment and adoption ask this feature; it asks nobody.
 */
@NullMarked
package org.dueregard.eia.subject;

import org.jspecify.annotations.NullMarked;
