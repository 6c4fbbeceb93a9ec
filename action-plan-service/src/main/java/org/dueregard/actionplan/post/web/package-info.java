/**
 * Posts over HTTP: the public sees posts and the names that are not withheld; persons are for those
 * who are signed in.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.actionplan.post.web;
