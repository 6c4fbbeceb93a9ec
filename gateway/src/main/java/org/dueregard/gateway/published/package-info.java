/** What the public reads of the figures: releases and reports, as pages. */
@NullMarked
package org.dueregard.gateway.published;

import org.jspecify.annotations.NullMarked;
