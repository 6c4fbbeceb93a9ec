/**
 * Many actions at once, as a file: what goes out comes in unchanged, in one form both ways. A row
 * is known by its reference. Every row is taken in or none, with all that is wrong told by row and
 * column; a file drafts actions and says drafts anew, places them in plans, and lets one take the
 * place of another, but never moves an action that a post has been asked about.
 */
@NullMarked
package org.dueregard.actionplan.exchange;

import org.jspecify.annotations.NullMarked;
