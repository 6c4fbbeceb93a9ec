/**
 * Counts as an analyst asks for them: by any of a dataset's dimensions, by any classification that
 * its codes are mapped to, of any months and units. What nobody stated, and what nobody recorded,
 * has rows of its own. Where tables overlap, small counts that each alone would hide are found by
 * subtraction, so that nobody but analysts may ask.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.counts;
