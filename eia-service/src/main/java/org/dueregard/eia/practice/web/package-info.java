/** Good practice and templates over HTTP. */
@NullMarked
package org.dueregard.eia.practice.web;

import org.jspecify.annotations.NullMarked;
