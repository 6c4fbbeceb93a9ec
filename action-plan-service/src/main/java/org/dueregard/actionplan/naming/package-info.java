/**
 * Names: acronyms, other spellings and dated former names of bodies, units, posts and roles. Each
 * name resolves to one of them, so that whoever reads an old paper finds who answers today.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.naming;
