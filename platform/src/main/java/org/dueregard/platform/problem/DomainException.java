package org.dueregard.platform.problem;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal: its kind, the slug of its page in {@code docs/errors}, one sentence, and every
 * violation at once.
 */
public final class DomainException extends RuntimeException {
    private final Refusal refusal;
    private final String slug;
    private final String title;
    private final transient List<Violation> violations;
    private final @Nullable Duration retryAfter;

    public DomainException(
            Refusal refusal, String slug, String title, String detail, List<Violation> violations) {
        this(refusal, slug, title, detail, violations, null);
    }

    private DomainException(
            Refusal refusal,
            String slug,
            String title,
            String detail,
            List<Violation> violations,
            @Nullable Duration retryAfter) {
        super(detail);
        this.refusal = refusal;
        this.slug = slug;
        this.title = title;
        this.violations = List.copyOf(violations);
        this.retryAfter = retryAfter;
    }

    /** Something that this service stands on is away: 503, worth another try after a while. */
    public static DomainException unavailable(String slug, String detail, Duration retryAfter) {
        return new DomainException(
                Refusal.UNAVAILABLE,
                slug,
                "Not available at the moment",
                detail,
                List.of(),
                retryAfter);
    }

    /** A conflict that passes by itself. */
    public static DomainException conflictForNow(
            String slug, String title, String detail, Duration retryAfter) {
        return new DomainException(
                Refusal.ILLEGAL_TRANSITION, slug, title, detail, List.of(), retryAfter);
    }

    public static DomainException malformed(String slug, String title, String detail) {
        return new DomainException(Refusal.MALFORMED, slug, title, detail, List.of());
    }

    /** The request is not in the form that is asked for; every violation of it at once. */
    public static DomainException invalid(List<Violation> violations) {
        var detail =
                violations.size() == 1
                        ? "One thing in the request is not as asked for; see violations."
                        : violations.size()
                                + " things in the request are not as asked for; see violations.";
        return new DomainException(
                Refusal.MALFORMED,
                "request-invalid",
                "Not in the form that is asked for",
                detail,
                violations);
    }

    public static DomainException notFound(String what, Object id) {
        return new DomainException(
                Refusal.NOT_FOUND,
                "not-found",
                "Not found",
                "There is no " + what + " " + id + ".",
                List.of());
    }

    public static DomainException forbidden(String slug, String detail) {
        return new DomainException(Refusal.FORBIDDEN, slug, "Not allowed", detail, List.of());
    }

    public static DomainException illegalTransition(String detail) {
        return new DomainException(
                Refusal.ILLEGAL_TRANSITION,
                "illegal-transition",
                "Not possible in the present state",
                detail,
                List.of());
    }

    public static DomainException conflict(String slug, String title, String detail) {
        return new DomainException(Refusal.ILLEGAL_TRANSITION, slug, title, detail, List.of());
    }

    public static DomainException brokenRule(String detail, List<Violation> violations) {
        return new DomainException(
                Refusal.BROKEN_RULE, "broken-rule", "A rule is not met", detail, violations);
    }

    public static DomainException brokenRule(
            String slug, String detail, List<Violation> violations) {
        return new DomainException(
                Refusal.BROKEN_RULE, slug, "A rule is not met", detail, violations);
    }

    /** Throws {@link #brokenRule} when there is at least one violation. */
    public static void refuseIfAny(String detail, List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw brokenRule(detail, violations);
        }
    }

    public Refusal refusal() {
        return refusal;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public List<Violation> violations() {
        return violations;
    }

    /** When it is worth another try; null where trying again changes nothing. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
