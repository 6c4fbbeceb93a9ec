package org.dueregard.actionplan.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.dueregard.actionplan.naming.NamedThings;
import org.dueregard.actionplan.naming.TargetType;
import org.dueregard.actionplan.post.OpenItems;
import org.dueregard.actionplan.post.UnownedItem;
import org.dueregard.actionplan.post.UnownedItems;
import org.jspecify.annotations.Nullable;

/** Units keep the post that leads them open, are reported when nobody leads them, have names. */
@ApplicationScoped
class Leads implements OpenItems, UnownedItems, NamedThings {
    private final Units units;

    Leads(Units units) {
        this.units = units;
    }

    @Override
    public List<String> ownedBy(String postCode) {
        return units.ledBy(postCode).stream()
                .map(name -> "It leads the unit " + name + "; name another post first.")
                .toList();
    }

    @Override
    public List<UnownedItem> unowned(Collection<String> filledPosts) {
        return units.unled(filledPosts).stream()
                .map(unit -> new UnownedItem("UNIT", unit.code(), unit.name(), unit.leadPost()))
                .toList();
    }

    @Override
    public TargetType type() {
        return TargetType.UNIT;
    }

    @Override
    public @Nullable String officialName(String code) {
        return units.withCode(code).map(Unit::name).orElse(null);
    }

    @Override
    public List<String> codesOf(String lookup) {
        return units.list("lower(code) = ?1 or lower(name) = ?1 order by code", lookup).stream()
                .map(Unit::code)
                .toList();
    }
}
