package org.dueregard.actionplan.naming;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feature whose things have official names. The names ask each of them, so that this feature need
 * not know them.
 */
public interface NamedThings {
    TargetType type();

    /** The official name of the thing of this code; null where there is none. */
    @Nullable String officialName(String code);

    /** Codes of the things that are called so officially, by code or name, in any case. */
    List<String> codesOf(String lookup);
}
