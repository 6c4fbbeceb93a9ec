/** What action-plan tells of the actions of mitigations. */
@NullMarked
package org.dueregard.eia.assessment.messaging;

import org.jspecify.annotations.NullMarked;
