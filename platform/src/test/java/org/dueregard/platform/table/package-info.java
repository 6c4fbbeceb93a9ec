@NullMarked
package org.dueregard.platform.table;

import org.jspecify.annotations.NullMarked;
