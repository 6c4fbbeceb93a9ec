/** Documents and their forms. */
@org.jspecify.annotations.NullMarked
package org.dueregard.platform.document;
