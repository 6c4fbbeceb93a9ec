/** What monitoring has told of an assessment, to be read by anyone signed in. */
@NullMarked
package org.dueregard.eia.monitoring.web;

import org.jspecify.annotations.NullMarked;
