/**
 * What an indicator says of a month: every group in every unit is judged, all of them as one
 * family, and each verdict says at which gate it was held. A disparity is drawn from nothing else.
 * What was said once is kept as it was said.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.verdicts;
