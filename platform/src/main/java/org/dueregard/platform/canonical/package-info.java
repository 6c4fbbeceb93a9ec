/**
 * Documents that are frozen: each has one form in bytes, and the digest of that, so that whoever
 * reads it can tell that it is what was signed or published.
 */
@org.jspecify.annotations.NullMarked
package org.dueregard.platform.canonical;
