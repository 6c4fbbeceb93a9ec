/**
 * Protected characteristics as versioned reference data: the nine of the Equality Act 2010, the six
 * strands that came before, and those that the service adds without a statute. The programme office
 * adds one by data alone, in a catalogue of the next version. They are listed alphabetically, and
 * nothing can rank or weigh them. Every other feature may ask this one; it asks nobody.
 */
@NullMarked
package org.dueregard.eia.characteristic;

import org.jspecify.annotations.NullMarked;
