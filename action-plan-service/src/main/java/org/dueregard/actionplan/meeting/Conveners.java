package org.dueregard.actionplan.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.body.Body;
import org.dueregard.actionplan.body.MemberCapacity;
import org.dueregard.actionplan.body.Membership;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;

/**
 * Who calls a body together and writes down what happens: its chair, its secretary, whoever chairs
 * the secretariat that sits on it, and the programme office.
 */
@ApplicationScoped
class Conveners {
    private final Bodies bodies;

    Conveners(Bodies bodies) {
        this.bodies = bodies;
    }

    void require(String code, LocalDate today, Caller by) {
        var body = bodies.require(code);
        if (!by.has(Roles.PROGRAMME_OFFICE) && !isSecretary(body, today, by)) {
            by.requirePost(body.chairPost());
        }
    }

    private boolean isSecretary(Body body, LocalDate today, Caller by) {
        return body.members().stream()
                .filter(each -> each.capacity() == MemberCapacity.SECRETARY)
                .filter(each -> each.term().includes(today))
                .anyMatch(each -> isHeld(each, by));
    }

    private boolean isHeld(Membership secretary, Caller by) {
        if (secretary.post() != null) {
            return by.holds(secretary.post());
        }
        return secretary.body() != null && by.holds(bodies.require(secretary.body()).chairPost());
    }
}
