package org.dueregard.platform.http;

import java.util.List;
import java.util.regex.Pattern;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Refusal;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The version that the caller has seen, from {@code If-Match}: one strong entity tag, such as
 * {@code "7"}.
 */
public record ExpectedVersion(long value) {
    private static final Pattern STRONG_TAG = Pattern.compile("\"(\\d{1,18})\"");

    /**
     * Reads the header; a missing one is refused with 428, one of another form can match nothing:
     * 412.
     */
    public static ExpectedVersion of(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.trim().equals("*")) {
            throw new DomainException(
                    Refusal.MISSING_VERSION,
                    "if-match-missing",
                    "If-Match is missing",
                    "Read the resource first and send its ETag in If-Match, so that nobody's change is overwritten.",
                    List.of(Violation.at("header:If-Match", "is required, with one entity tag")));
        }
        var tag = STRONG_TAG.matcher(ifMatch.trim());
        if (!tag.matches()) {
            throw stale("The entity tag " + ifMatch + " is none that this resource has had.");
        }
        return new ExpectedVersion(Long.parseLong(tag.group(1)));
    }

    /** Refuses with 412 unless the present version is the one that the caller has seen. */
    public void requireSameAs(long presentVersion) {
        if (presentVersion != value) {
            throw stale(
                    "You have seen version "
                            + value
                            + "; the present one is "
                            + presentVersion
                            + ". Read it again and decide anew.");
        }
    }

    public static DomainException stale(String detail) {
        return new DomainException(
                Refusal.STALE_VERSION,
                "stale-version",
                "Somebody has changed it since",
                detail,
                List.of());
    }

    /** The ETag of a version. */
    public static String tag(long version) {
        return "\"" + version + "\"";
    }
}
