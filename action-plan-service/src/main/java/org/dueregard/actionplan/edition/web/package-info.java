/** Editions and consultations over HTTP. */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.edition.web;
