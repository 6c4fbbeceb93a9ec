package org.dueregard.actionplan.post;

import java.util.List;

/**
 * A feature that lets posts own things. A post asks each of them before it closes, so that this
 * feature need not know them.
 */
public interface OpenItems {
    /** What the post owns that is not settled, each in words; some of them where there are many. */
    List<String> ownedBy(String postCode);
}
