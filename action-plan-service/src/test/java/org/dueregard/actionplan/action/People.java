package org.dueregard.actionplan.action;

import java.util.Set;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;

/** Who appears in the tests of actions. */
final class People {
    static final String POST = "SS-OWNER";
    static final String OTHER_POST = "TRAINING-LEAD";
    static final String CHAIR_POST = "DIV-BOARD-CHAIR";

    static final Caller HOLDER = holder("holder", POST);
    static final Caller SUCCESSOR = holder("successor", POST);
    static final Caller OTHER_HOLDER = holder("other holder", OTHER_POST);
    static final Caller CHAIR = holder("chair", CHAIR_POST);
    static final Caller STRANGER = holder("stranger");
    static final Caller OFFICE =
            new Caller(new Person("office"), Set.of("programme-office"), Set.of());
    static final Caller SERVICE = Caller.system("action-plan");

    static final DecidingBody BOARD = new DecidingBody("DIVERSITY-BOARD", CHAIR_POST, true);
    static final DecidingBody FORUM = new DecidingBody("FORUM", CHAIR_POST, false);

    private People() {}

    static Caller holder(String person, String... posts) {
        return new Caller(new Person(person), Set.of(), Set.of(posts));
    }
}
