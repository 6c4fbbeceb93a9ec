/** The pages over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.gateway.home.web;
