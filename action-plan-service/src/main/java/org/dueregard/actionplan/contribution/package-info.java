/**
 * What a person has contributed: the outcomes of the actions that they answered for while they were
 * appointed to a post, for their own appraisal (report 8 of 2002, conclusion). They read it
 * themselves, and so does the post that manages theirs; nobody else does.
 */
@NullMarked
package org.dueregard.actionplan.contribution;

import org.jspecify.annotations.NullMarked;
