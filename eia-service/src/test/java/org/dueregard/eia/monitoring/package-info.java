/** What monitoring has told, and what is owed of it. */
@NullMarked
package org.dueregard.eia.monitoring;

import org.jspecify.annotations.NullMarked;
