/**
 * Reports: what is red, late, unowned or refused; how dates have moved; what waits for a decision;
 * how each business area stands; what the board reads in its fixed structure; and the annual report
 * of a scheme, which is frozen when it is published (reports 8 of 2002 and 12 of 2008). Each is a
 * document of sections and tables, and has every form in which such a document is given.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.report;
