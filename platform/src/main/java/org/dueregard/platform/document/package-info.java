/**
 * Documents for people, whatever they are of: a title, sections and tables, which everyone can read
 * as a page, an accessible PDF, plain text or CSV.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.platform.document;
