/**
 * Tests of the whole service: the house's rules, its contracts, and people that the tests share.
 */
@NullMarked
package org.dueregard.eia;

import org.jspecify.annotations.NullMarked;
