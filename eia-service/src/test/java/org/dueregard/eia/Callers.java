package org.dueregard.eia;

import java.util.Set;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;

/** Who acts in tests, each with the roles and posts of their part. */
public final class Callers {
    public static final String OWNER_POST = "SS-OWNER";
    public static final Caller AUTHOR = caller("author", Set.of("policy-author"), Set.of());
    public static final Caller ANOTHER_AUTHOR =
            caller("another-author", Set.of("policy-author"), Set.of());
    public static final Caller ASSURER = caller("assurer", Set.of("assurer"), Set.of());
    public static final Caller ANOTHER_ASSURER =
            caller("another-assurer", Set.of("assurer"), Set.of());
    public static final Caller DECISION_MAKER =
            caller("decision-maker", Set.of("decision-maker"), Set.of());
    public static final Caller PUBLISHER = caller("publisher", Set.of("publisher"), Set.of());
    public static final Caller OWNER = caller("owner", Set.of(), Set.of(OWNER_POST));
    public static final Caller CHAIR =
            caller("chair", Set.of("panel-chair", "panel-member"), Set.of());

    private Callers() {}

    public static Caller caller(String sub, Set<String> roles, Set<String> posts) {
        return new Caller(new Person(sub), roles, posts);
    }
}
