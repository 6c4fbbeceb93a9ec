/**
 * The assessment of a subject's effect on equality: evidence, engagement, impacts per
 * characteristic, limb of the duty and group of people, mitigations, monitoring; then assurance,
 * decision, publication and review, by different persons. It asks subjects and characteristics;
 * screening opens assessments, publication and review move them on.
 */
@NullMarked
package org.dueregard.eia.assessment;

import org.jspecify.annotations.NullMarked;
