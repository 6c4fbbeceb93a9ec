package org.dueregard.actionplan.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dueregard.actionplan.post.OpenItems;

/** A post that chairs a body cannot close: the body would have nobody to decide. */
@ApplicationScoped
class Chairs implements OpenItems {
    private final Bodies bodies;

    Chairs(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public List<String> ownedBy(String postCode) {
        return bodies.namesChairedBy(postCode).stream()
                .map(name -> "It chairs the body " + name + "; seat another post first.")
                .toList();
    }
}
