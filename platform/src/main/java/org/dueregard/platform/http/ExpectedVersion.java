package org.dueregard.platform.http;

import java.util.List;
import java.util.regex.Pattern;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Refusal;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The version that the caller has seen, from {@code If-Match}: one strong entity tag, such as
 * {@code "7"}. The strong comparison of RFC 9110 holds: a weak tag matches nothing.
 *
 * <p>An answer that also shows what others keep, and change without a change of the resource, has a
 * tag of two parts, such as {@code "7-51f0c2"}: who reads is told that there is something new by
 * either part; who changes is held to the first one, the version.
 */
public record ExpectedVersion(long value) {
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})(?:-[0-9a-f]{1,64})?\"");
    private static final Pattern ENTITY_TAG =
            Pattern.compile("(W/)?\"[\\x21\\x23-\\x7e\\x80-\\xff]*\"");

    /**
     * Reads the header. A missing one is refused with 428, as is {@code *}, which has seen nothing;
     * what is no entity tag with 400; a tag that this resource cannot have had with 412.
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
        var sent = ifMatch.trim();
        var tag = VERSION.matcher(sent);
        if (tag.matches()) {
            return new ExpectedVersion(Long.parseLong(tag.group(1)));
        }
        if (ENTITY_TAG.matcher(sent).matches()) {
            throw stale(
                    sent.startsWith("W/")
                            ? "A weak entity tag matches no version; send the strong one that you were given."
                            : "The entity tag is none that this resource has had.");
        }
        throw new DomainException(
                Refusal.MALFORMED,
                "if-match-malformed",
                "Not an entity tag",
                "An entity tag stands in double quotes, and only one is sent.",
                List.of(Violation.at("header:If-Match", "is one entity tag, such as \"7\"")));
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

    /**
     * The ETag of an answer that shows more than the version itself.
     *
     * @param beside lower-case hexadecimal digits that are others when that which is shown beside
     *     the version is
     */
    public static String tag(long version, String beside) {
        return "\"" + version + "-" + beside + "\"";
    }

    /** The ETag of a version. */
    public static String tag(long version) {
        return "\"" + version + "\"";
    }
}
