/**
 * Classifications of people, such as self-defined ethnicity, and the versioned mappings from one to
 * another. Records and counts keep the codes of their sender, so that one and the same record is
 * read by any classification at any time. Numerator and denominator of a rate meet only through a
 * mapping; what has no group there is unknown, and unknown is never Other.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.monitoring.classifications;
