package org.dueregard.platform.http;

import org.jspecify.annotations.Nullable;

/**
 * What is read page by page: a {@link Page}, or a document whose list is. The {@code Link} header
 * of the answer leads to the page after this one.
 */
public interface Paged {
    /** Cursor of the page after this one; null on the last page. */
    @Nullable String next();
}
