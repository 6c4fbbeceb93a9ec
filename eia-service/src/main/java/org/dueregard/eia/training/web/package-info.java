/** Records of training over HTTP. */
@NullMarked
package org.dueregard.eia.training.web;

import org.jspecify.annotations.NullMarked;
