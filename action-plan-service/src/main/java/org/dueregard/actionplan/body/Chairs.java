package org.dueregard.actionplan.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.dueregard.actionplan.naming.NamedThings;
import org.dueregard.actionplan.naming.TargetType;
import org.dueregard.actionplan.post.OpenItems;
import org.dueregard.actionplan.post.UnownedItem;
import org.dueregard.actionplan.post.UnownedItems;
import org.jspecify.annotations.Nullable;

/**
 * A post that chairs a body cannot close: the body would have nobody to decide. A body whose chair
 * is vacant is reported. Bodies are found by their codes and names.
 */
@ApplicationScoped
class Chairs implements OpenItems, UnownedItems, NamedThings {
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

    @Override
    public List<UnownedItem> unowned(Collection<String> filledPosts) {
        return bodies.list("chairPost not in ?1 order by code", filledPosts).stream()
                .map(body -> new UnownedItem("BODY", body.code(), body.name(), body.chairPost()))
                .toList();
    }

    @Override
    public TargetType type() {
        return TargetType.BODY;
    }

    @Override
    public @Nullable String officialName(String code) {
        return bodies.withCode(code).map(Body::name).orElse(null);
    }

    @Override
    public List<String> codesOf(String lookup) {
        return bodies.list("lower(code) = ?1 or lower(name) = ?1 order by code", lookup).stream()
                .map(Body::code)
                .toList();
    }
}
