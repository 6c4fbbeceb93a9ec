/** Comments of the public over HTTP; giving one and reading the answers needs no login. */
@NullMarked
package org.dueregard.eia.comment.web;

import org.jspecify.annotations.NullMarked;
