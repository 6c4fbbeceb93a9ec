package org.dueregard.actionplan.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dueregard.actionplan.post.UnownedItem;
import org.dueregard.actionplan.post.UnownedItems;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every success measure; those that no board answers for are reported. */
@ApplicationScoped
public class Measures implements PanacheRepositoryBase<Measure, String>, UnownedItems {
    private final MeasureOwners owners;

    Measures(MeasureOwners owners) {
        this.owners = owners;
    }

    public Measure require(String code) {
        return findByIdOptional(code).orElseThrow(() -> DomainException.notFound("measure", code));
    }

    /** For whoever adds to it: of two at once the second sees what the first has added. */
    Measure requireAlone(String code) {
        return Optional.ofNullable(findById(code, LockModeType.PESSIMISTIC_FORCE_INCREMENT))
                .orElseThrow(() -> DomainException.notFound("measure", code));
    }

    Measure require(String code, ExpectedVersion expected) {
        var measure = require(code);
        expected.requireSameAs(measure.version());
        return measure;
    }

    public List<Measure> page(MeasureFilter filter, @Nullable String after, int rows) {
        var conditions = new ArrayList<String>(List.of("code > :after"));
        var values = new HashMap<String, Object>(Map.of("after", after == null ? "" : after));
        equal(conditions, values, "strategy", filter.strategy());
        equal(conditions, values, "objective", filter.objective());
        equal(conditions, values, "indicator", filter.indicator());
        equal(conditions, values, "organisationUnit", filter.organisationUnit());
        if (filter.centre()) {
            conditions.add("organisationUnit is null");
        }
        return find("where " + String.join(" and ", conditions) + " order by code", values)
                .range(0, rows - 1)
                .list();
    }

    private static void equal(
            List<String> conditions,
            Map<String, Object> values,
            String field,
            @Nullable String asked) {
        if (asked != null) {
            conditions.add(field + " = :" + field);
            values.put(field, asked);
        }
    }

    /** Those that follow a target of an indicator, or any target of it. */
    List<Measure> following(String indicator, String target) {
        return list(
                "indicator = ?1 and (indicatorTarget is null or indicatorTarget = ?2) order by code",
                indicator,
                target);
    }

    @Override
    public List<UnownedItem> unowned(Collection<String> filledPosts) {
        return list("commitment is not null and achievedOn is null order by code").stream()
                .filter(each -> owners.of(each).body() == null)
                .map(each -> new UnownedItem("MEASURE", each.code(), each.title(), null))
                .toList();
    }
}
