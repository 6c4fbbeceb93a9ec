package org.dueregard.actionplan.edition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every edition of every plan, superseded ones too. */
@ApplicationScoped
public class Editions implements PanacheRepositoryBase<Edition, Edition.Key> {
    public Edition require(String plan, int number) {
        return findByIdOptional(new Edition.Key(plan, number))
                .orElseThrow(() -> DomainException.notFound("edition", plan + "/" + number));
    }

    public Optional<Edition> withNumber(String plan, int number) {
        return findByIdOptional(new Edition.Key(plan, number));
    }

    /** The present one. */
    public Edition requireLatest(String plan) {
        return latest(plan).orElseThrow(() -> DomainException.notFound("edition of", plan));
    }

    public Optional<Edition> latest(String plan) {
        return find("key.planCode = ?1 order by key.number desc", plan).firstResultOptional();
    }

    /** Whether a later one is published. */
    public boolean isSuperseded(Edition edition) {
        return withNumber(edition.plan(), edition.number() + 1).isPresent();
    }

    /** In the order of plans and numbers. */
    public List<Edition> page(@Nullable String plan, Edition.@Nullable Key after, int rows) {
        var key = after == null ? new Edition.Key("", 0) : after;
        var place =
                "(key.planCode > ?1 or (key.planCode = ?1 and key.number > ?2))"
                        + (plan == null ? "" : " and key.planCode = ?3")
                        + " order by key.planCode, key.number";
        var query =
                plan == null
                        ? find(place, key.planCode(), key.number())
                        : find(place, key.planCode(), key.number(), plan);
        return query.range(0, rows - 1).list();
    }
}
