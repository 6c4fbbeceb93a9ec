package org.dueregard.platform.problem;

import java.util.List;

/**
 * A refusal: its kind, the slug of its page in {@code docs/errors}, one sentence, and every
 * violation at once.
 */
public final class DomainException extends RuntimeException {
    private final Refusal refusal;
    private final String slug;
    private final String title;
    private final transient List<Violation> violations;

    public DomainException(
            Refusal refusal, String slug, String title, String detail, List<Violation> violations) {
        super(detail);
        this.refusal = refusal;
        this.slug = slug;
        this.title = title;
        this.violations = List.copyOf(violations);
    }

    public static DomainException malformed(String slug, String title, String detail) {
        return new DomainException(Refusal.MALFORMED, slug, title, detail, List.of());
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
}
