package org.dueregard.monitoring.senders;

import java.util.List;
import org.dueregard.platform.caller.Person;

/** What becomes of somebody who would send records of a source. */
enum Admission {
    /** They are one of its senders. */
    ADMITTED,
    /** Nobody has ever been its sender. */
    FIRST,
    /** It is the source of others. */
    REFUSED;

    /**
     * A source whose senders were all removed is nobody's until an administrator admits somebody:
     * whoever comes next must not have what others have sent.
     *
     * @param ever those who are senders of the source, and those who were
     */
    static Admission of(List<Sender> ever, Person by) {
        if (ever.isEmpty()) {
            return FIRST;
        }
        return ever.stream().anyMatch(sender -> sender.isPresent() && sender.is(by))
                ? ADMITTED
                : REFUSED;
    }
}
