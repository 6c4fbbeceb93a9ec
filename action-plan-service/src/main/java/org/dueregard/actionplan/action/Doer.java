package org.dueregard.actionplan.action;

import java.util.Objects;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.caller.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Who does something, and as what.
 *
 * @param post the post that the person acts for; null for the office and for another service
 * @param body the body in whose name it is decided; null for others
 */
record Doer(Person person, DoneAs as, @Nullable String post, @Nullable String body) {
    static final String OFFICE = Roles.PROGRAMME_OFFICE;
    static final String SERVICE = "action-plan";

    static Doer owner(Caller by, String post) {
        return new Doer(by.person(), DoneAs.OWNER, post, null);
    }

    static Doer body(Caller by, DecidingBody body) {
        return new Doer(by.person(), DoneAs.BODY, body.chairPost(), body.code());
    }

    /** Whoever handed in the return of a group, for its chair. */
    static Doer returning(ReturnedBy returned) {
        return new Doer(returned.person(), DoneAs.BODY, returned.chairPost(), returned.body());
    }

    /** The chair of a group, who agrees in its name. */
    static Doer chair(Caller by, GroupAgreement.Chair chair) {
        return new Doer(by.person(), DoneAs.BODY, chair.post(), chair.body());
    }

    static Doer office(Caller by) {
        return new Doer(by.person(), by.has(OFFICE) ? DoneAs.OFFICE : DoneAs.SERVICE, null, null);
    }

    /** The post that writes a plan, in the office's place. */
    static Doer planner(Caller by, String post) {
        return new Doer(by.person(), DoneAs.OFFICE, post, null);
    }

    static Doer service(Caller by) {
        return new Doer(by.person(), DoneAs.SERVICE, null, null);
    }

    /** As other services are told: a post where there is one, never a person. */
    String announcedAs() {
        return switch (as) {
            case OWNER, BODY -> Objects.requireNonNull(post);
            case OFFICE -> post == null ? OFFICE : post;
            case SERVICE -> SERVICE;
        };
    }
}
