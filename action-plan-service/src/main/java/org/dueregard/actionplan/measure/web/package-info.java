/**
 * Success measures over HTTP, for those who are signed in: figures are published by releases alone.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.measure.web;
