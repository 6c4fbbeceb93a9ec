package org.dueregard.actionplan.work;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits. It says nothing of a person.
 *
 * @param type such as ACTION, MILESTONE or OBLIGATION
 * @param id what tells it from every other one of its type
 * @param title of what waits, as its list shows it
 * @param dueOn the date that it is about; null where there is none
 * @param post for which it waits
 * @param level how many steps it has climbed
 * @param path where it stands, such as {@code /v1/actions/…}
 */
public record WorkItem(
        String type,
        String id,
        String title,
        @Nullable LocalDate dueOn,
        String post,
        int level,
        String path) {

    /** Where it stands in a list: by date, what has none last. */
    public WorkPlace place() {
        return new WorkPlace(dueOn == null ? WorkPlace.NO_DAY : dueOn, type, id);
    }
}
