/**
 * What is found without counting: by reviews of cases, in the themes of complaints, in
 * consultations. A finding is recorded against policies, so that their assessments are reviewed
 * with it.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.findings;
