/**
 * The annual report of employment monitoring by racial group, made of what was released of each
 * head that the law asks for.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.employment;
