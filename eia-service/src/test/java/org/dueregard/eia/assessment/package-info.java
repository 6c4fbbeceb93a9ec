/** Tests of assessments, with a builder that speaks. */
@NullMarked
package org.dueregard.eia.assessment;

import org.jspecify.annotations.NullMarked;
