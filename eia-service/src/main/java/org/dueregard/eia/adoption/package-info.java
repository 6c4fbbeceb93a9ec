/**
 * Due regard comes before the decision: a subject is adopted only once its assessment is signed off
 * with consultation recorded, or a panel has screened it out. What cannot wait is adopted urgently,
 * on a note that is made then and for 28 days. It asks subjects, screenings and assessments; nobody
 * asks it.
 */
@NullMarked
package org.dueregard.eia.adoption;

import org.jspecify.annotations.NullMarked;
