@NullMarked
package org.dueregard.actionplan.exchange;

import org.jspecify.annotations.NullMarked;
