/**
 * Who has learnt how an assessment is made. An author without a record may write all the same; a
 * warning says so, and a list shows it to the programme office. It asks nobody.
 */
@NullMarked
package org.dueregard.eia.training;

import org.jspecify.annotations.NullMarked;
