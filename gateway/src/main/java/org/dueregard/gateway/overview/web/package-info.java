/** The overview over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.gateway.overview.web;
