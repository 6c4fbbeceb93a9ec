/** The answers of the analysis over HTTP: as JSON, as tables, and as pictures. */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.analysis.web;
