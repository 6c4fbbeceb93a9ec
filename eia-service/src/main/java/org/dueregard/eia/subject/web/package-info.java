/** The register over HTTP. */
@NullMarked
package org.dueregard.eia.subject.web;

import org.jspecify.annotations.NullMarked;
