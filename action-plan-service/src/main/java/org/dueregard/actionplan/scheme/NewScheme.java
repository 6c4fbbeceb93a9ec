package org.dueregard.actionplan.scheme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scheme with its elements.
 *
 * @param publisher the body that publishes it
 */
public record NewScheme(String code, String title, String publisher, List<NewElement> elements) {

    /**
     * An element.
     *
     * @param plan of kind SCHEME, which carries it out; null where there is none yet
     */
    public record NewElement(String code, String name, @Nullable String plan) {}
}
