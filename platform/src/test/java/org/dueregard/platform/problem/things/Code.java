package org.dueregard.platform.problem.things;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A value that knows its format. */
public record Code(@JsonValue String text) {
    private static final Pattern FORMAT = Pattern.compile("[A-Z][A-Z0-9-]{1,30}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Code {
        if (!FORMAT.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "is a code of 2 to 31 capital letters, digits and hyphens");
        }
    }
}
