package org.dueregard.actionplan.coverage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.unit.UnitKind;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every record of engagement. */
@ApplicationScoped
public class EngagementRecords implements PanacheRepositoryBase<EngagementRecord, UUID> {
    public EngagementRecord require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> DomainException.notFound("engagement record", id));
    }

    /** A page in the order in which they were recorded. */
    public List<EngagementRecord> page(
            @Nullable String unit, @Nullable Integer year, @Nullable UUID after, int rows) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        var values = new HashMap<String, Object>();
        if (unit != null) {
            conditions.add("unitCode = :unit");
            values.put("unit", unit);
        }
        if (year != null) {
            conditions.add("heldOn between :first and :last");
            values.put("first", LocalDate.of(year, 1, 1));
            values.put("last", LocalDate.of(year, 12, 31));
        }
        if (after != null) {
            conditions.add("id > :after");
            values.put("after", after);
        }
        return find("where " + String.join(" and ", conditions) + " order by id", values)
                .range(0, rows - 1)
                .list();
    }

    /** Business groups answer for engaging in what they deliver (report of 2007, para 24). */
    public EngagementCoverage coverage(int year) {
        var groups =
                getEntityManager()
                        .createQuery(
                                """
                                select u.code, u.name, (
                                    select count(*) from EngagementRecord r
                                    where r.unitCode = u.code and r.heldOn between :first and :last)
                                from Unit u where u.kind = :area order by u.code
                                """,
                                Object[].class)
                        .setParameter("area", UnitKind.BUSINESS_AREA)
                        .setParameter("first", LocalDate.of(year, 1, 1))
                        .setParameter("last", LocalDate.of(year, 12, 31))
                        .getResultStream()
                        .map(
                                row ->
                                        new EngagementCoverage.Group(
                                                new Member((String) row[0], (String) row[1]),
                                                (Long) row[2]))
                        .toList();
        return new EngagementCoverage(year, groups);
    }
}
