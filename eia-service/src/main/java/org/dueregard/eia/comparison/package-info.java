/**
 * What differs between two documents of the same form, item by item: items of a list are the same
 * item where they have the same ref, id or name, wherever they stand. It asks nobody.
 */
@NullMarked
package org.dueregard.eia.comparison;

import org.jspecify.annotations.NullMarked;
