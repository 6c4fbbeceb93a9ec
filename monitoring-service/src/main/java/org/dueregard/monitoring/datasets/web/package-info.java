/** The definitions of datasets over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.datasets.web;
