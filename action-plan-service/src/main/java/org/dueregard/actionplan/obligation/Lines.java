package org.dueregard.actionplan.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.actionplan.body.Bodies;
import org.jspecify.annotations.Nullable;

/** Who stands above whom: a body's chair, then the chair of the board to which that reports. */
@ApplicationScoped
public class Lines {
    private static final int HIGHEST = 3;

    private final Bodies bodies;

    Lines(Bodies bodies) {
        this.bodies = bodies;
    }

    /**
     * @param body to which it is owed; null where it is owed to nobody in particular
     */
    public Line of(String owner, @Nullable String body) {
        return new Line(owner, chairs(body));
    }

    private List<String> chairs(@Nullable String first) {
        var chairs = new ArrayList<String>();
        var next = first;
        while (next != null && chairs.size() < HIGHEST) {
            var body = bodies.require(next);
            chairs.add(body.chairPost());
            next = body.parent();
        }
        return chairs;
    }
}
