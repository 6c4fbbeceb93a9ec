/**
 * What the public reads: a copy of a signed version, with redactions and withheld parts, small
 * numbers suppressed, frozen and hashed at publication, open to everyone for ever. It asks
 * assessments and subjects; nobody asks it.
 */
@NullMarked
package org.dueregard.eia.publication;

import org.jspecify.annotations.NullMarked;
