package org.dueregard.actionplan.action;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dueregard.actionplan.action.ActionAnnouncement.Changed;
import org.dueregard.platform.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A deed in progress: it remembers how the action stood, and at its end compares before with after,
 * writes the line of the history, and tells others what they are owed.
 */
final class Happening {
    private final Action action;
    private final DeedKind kind;
    private final Doer doer;
    private final @Nullable ActionSnapshot before;
    private final Instant at;
    private final List<Alteration> noted = new ArrayList<>();
    private final List<ActionAnnouncement> told = new ArrayList<>();
    private @Nullable String reason;

    /**
     * @param before null for the deed that makes the action
     */
    Happening(
            Action action, DeedKind kind, Doer doer, @Nullable ActionSnapshot before, Instant at) {
        this.action = action;
        this.kind = kind;
        this.doer = doer;
        this.before = before;
        this.at = at;
    }

    Happening altering(String field, @Nullable Object from, @Nullable Object to) {
        noted.add(Alteration.of(field, from, to));
        return this;
    }

    Happening altering(Alteration alteration) {
        noted.add(alteration);
        return this;
    }

    Happening because(@Nullable String why) {
        reason = why;
        return this;
    }

    Happening announcing(ActionAnnouncement announcement) {
        told.add(announcement);
        return this;
    }

    ActionFact endingIn(ActionState next) {
        return action.end(this, next, at);
    }

    ActionFact endingAsItIs() {
        return endingIn(action.state());
    }

    /** The line of the history, and the fact that others are told of. */
    record Written(Deed deed, ActionFact fact) {}

    Written written(int number, ActionSnapshot after) {
        var announced = before == null ? List.<Alteration>of() : before.comparedWith(after);
        if (!announced.isEmpty()) {
            told.add(changed(number, announced, after));
        }
        return new Written(
                deed(number, announced, after),
                new ActionFact(
                        after.id(),
                        kind,
                        before,
                        after,
                        reason,
                        told.stream().map(ActionAnnouncement::announcement).toList()));
    }

    private Deed deed(int number, List<Alteration> announced, ActionSnapshot after) {
        var alterations =
                Stream.concat(announced.stream().filter(each -> !each.isOfState()), noted.stream())
                        .toList();
        var from = before == null ? null : before.state();
        return new Deed(
                Ids.next(), number, kind, at, doer, from, after.state(), alterations, reason);
    }

    private Changed changed(int number, List<Alteration> announced, ActionSnapshot after) {
        var why = reason == null ? kind.words() : reason;
        return new Changed(
                after.id(),
                number,
                after.origin().id(),
                announced.stream().map(each -> each.told(why)).toList(),
                after.computedRating(),
                doer.announcedAs());
    }
}
