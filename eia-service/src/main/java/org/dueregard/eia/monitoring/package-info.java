/**
 * What the monitoring service tells of what was assessed: the annual report of a policy, findings
 * about it, how targets of its indicators came out, and that its monitoring is overdue. It is kept
 * as it was told, also of a policy that this service does not know yet, and decides nothing here;
 * who reads an assessment finds it there. It asks assessments and is asked by reviews and
 * publication.
 */
@NullMarked
package org.dueregard.eia.monitoring;

import org.jspecify.annotations.NullMarked;
