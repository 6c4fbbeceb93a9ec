package org.dueregard.platform.problem;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with what was asked.
 *
 * @param pointer JSON pointer (RFC 6901) into the request body, such as {@code /impacts/2/reason};
 *     empty for the whole; a header or parameter is named as {@code header:If-Match} or {@code
 *     query:limit}
 * @param message one sentence that says what to do
 * @param source the document or law that the rule comes from, or null for a rule of form
 */
public record Violation(String pointer, String message, @Nullable String source) {
    public static Violation at(String pointer, String message) {
        return new Violation(pointer, message, null);
    }

    public static Violation at(String pointer, String message, String source) {
        return new Violation(pointer, message, source);
    }
}
