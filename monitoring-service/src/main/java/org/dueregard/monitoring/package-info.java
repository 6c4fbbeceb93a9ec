@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring;
