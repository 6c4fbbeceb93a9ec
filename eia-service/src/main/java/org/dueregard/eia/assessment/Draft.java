package org.dueregard.eia.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.dueregard.eia.characteristic.Catalogue;
import org.dueregard.eia.subject.SubjectSnapshot;

/** What the rules of submission look at. */
public record Draft(
        Content content,
        SubjectSnapshot subject,
        Yardstick yardstick,
        Collection<Notice> notices,
        LocalDate today) {
    public Draft {
        notices = List.copyOf(notices);
    }

    Catalogue catalogue() {
        return yardstick.catalogue();
    }
}
