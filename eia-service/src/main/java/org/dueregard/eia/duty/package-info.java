/**
 * The duties that law or a promise of the service lays on it, as a versioned register: which
 * instrument, for which characteristics, between which days; and the obligations of the specific
 * duties, how far each is and what shows it. Guidance with its source, for counsel to confirm. It
 * asks the catalogues of characteristics and, to tell which duties an assessment falls under,
 * assessments.
 */
@NullMarked
package org.dueregard.eia.duty;

import org.jspecify.annotations.NullMarked;
