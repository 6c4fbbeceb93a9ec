/**
 * What all pages have in common: their frame, their headers, and what the reader is told of errors.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.gateway.page;
