package org.dueregard.actionplan.progressreturn;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.body.MemberCapacity;
import org.dueregard.actionplan.body.Membership;
import org.jspecify.annotations.Nullable;

/** Which post answers the returns of a group: the one in the chair of its secretariat. */
@ApplicationScoped
class Secretariats {
    private final Bodies bodies;

    Secretariats(Bodies bodies) {
        this.bodies = bodies;
    }

    /** Null where no secretariat sits on the group on that day. */
    @Nullable String postFor(String group, LocalDate day) {
        return bodies.require(group).members().stream()
                .filter(each -> each.capacity() == MemberCapacity.SECRETARY)
                .filter(each -> each.term().includes(day))
                .map(Membership::body)
                .filter(Objects::nonNull)
                .findFirst()
                .map(secretariat -> bodies.require(secretariat).chairPost())
                .orElse(null);
    }
}
