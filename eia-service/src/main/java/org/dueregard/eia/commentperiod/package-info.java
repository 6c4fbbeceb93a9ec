/**
 * Until when the public is heard on a proposed subject or on one published copy: a closing day,
 * which the programme office sets and may move. Comments and the published page ask this feature;
 * it asks nobody.
 */
@NullMarked
package org.dueregard.eia.commentperiod;

import org.jspecify.annotations.NullMarked;
