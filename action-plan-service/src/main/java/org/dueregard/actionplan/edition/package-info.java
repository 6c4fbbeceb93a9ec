/**
 * Editions of plans: the state of a plan on a day, frozen and hashed, published by its secretariat
 * every six months once communities were consulted or it was said why not. Open actions stand in
 * front by group; completed ones at the rear, in the order of the groups, under references that are
 * never used again (report 8 of 2002, paras 4 to 7).
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.edition;
