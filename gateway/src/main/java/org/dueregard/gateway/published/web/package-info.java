/** The pages of what is published. */
@NullMarked
package org.dueregard.gateway.published.web;

import org.jspecify.annotations.NullMarked;
