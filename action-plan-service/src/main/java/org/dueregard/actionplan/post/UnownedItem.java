package org.dueregard.actionplan.post;

import org.jspecify.annotations.Nullable;

/**
 * Something that somebody should answer for and nobody does.
 *
 * @param kind of thing, such as ACTION or UNIT
 * @param post the post that it names, which is vacant, closed or unknown; null where it names none
 */
public record UnownedItem(String kind, String id, String title, @Nullable String post) {}
