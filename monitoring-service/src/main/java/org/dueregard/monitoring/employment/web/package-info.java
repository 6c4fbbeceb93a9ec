/** Reports of employment monitoring over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.employment.web;
