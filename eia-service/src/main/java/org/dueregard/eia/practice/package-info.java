/**
 * Learning from each other: parts of signed versions that somebody marks as good practice,
 * templates made of them, and drafts that start from one. It asks assessments; nobody asks it.
 */
@NullMarked
package org.dueregard.eia.practice;

import org.jspecify.annotations.NullMarked;
