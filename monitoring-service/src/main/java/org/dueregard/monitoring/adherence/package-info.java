/** Whether units keep to policies; a unit that has said nothing is missing, and not compliant. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.adherence;
