package org.dueregard.actionplan.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dueregard.actionplan.post.UnownedItem;
import org.dueregard.actionplan.post.UnownedItems;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every plan; sections that nobody owns are reported. */
@ApplicationScoped
public class Plans implements PanacheRepositoryBase<Plan, String>, UnownedItems {
    public Optional<Plan> withCode(String code) {
        return findByIdOptional(code);
    }

    public Plan require(String code) {
        return withCode(code).orElseThrow(() -> DomainException.notFound("plan", code));
    }

    /** For whoever changes what is in it: it cannot be closed before that is committed. */
    Plan keepOpen(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_READ)
                .orElseThrow(() -> DomainException.notFound("plan", code));
    }

    List<Plan> withCodes(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : list("code in ?1", codes);
    }

    /** The same of many: in the order of their codes, so that no two wait for each other. */
    List<Plan> keepOpen(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : find("code in ?1 order by code", codes)
                        .withLock(LockModeType.PESSIMISTIC_READ)
                        .list();
    }

    public List<Plan> page(
            @Nullable PlanKind kind,
            @Nullable String unit,
            @Nullable String template,
            @Nullable String after,
            int rows) {
        var conditions = new ArrayList<String>(List.of("code > :after"));
        var values = new HashMap<String, Object>(Map.of("after", after == null ? "" : after));
        if (kind != null) {
            conditions.add("kind = :kind");
            values.put("kind", kind);
        }
        if (unit != null) {
            conditions.add("unit = :unit");
            values.put("unit", unit);
        }
        if (template != null) {
            conditions.add("template = :template");
            values.put("template", template);
        }
        return find("where " + String.join(" and ", conditions) + " order by code", values)
                .range(0, rows - 1)
                .list();
    }

    List<Plan> activeCorporate(String strategy) {
        return list(
                "kind = ?1 and state = ?2 and strategy = ?3 order by code",
                PlanKind.CORPORATE,
                PlanState.ACTIVE,
                strategy);
    }

    /** Plans of units that are not closed, by unit. */
    public Map<String, String> localByUnit() {
        return list("kind = ?1 and state <> ?2 order by code", PlanKind.LOCAL, PlanState.CLOSED)
                .stream()
                .collect(
                        Collectors.toMap(
                                plan -> Objects.requireNonNull(plan.unit()),
                                Plan::code,
                                (first, second) -> first));
    }

    /**
     * Actions of the units' own plans that were made from this one, in the order of their ids, with
     * a line for each initiative that an action carries.
     */
    public List<RollUpLine> rollUp(String template, RollUpLine.@Nullable Place after, int rows) {
        var query =
                getEntityManager()
                        .createQuery(
                                """
                                select new org.dueregard.actionplan.plan.RollUpLine(
                                    p.unit, p.code, i.id, i.section, i.sequence, a)
                                from Plan p join Initiative i on i.planCode = p.code
                                  join i.actions carried join Action a on a.id = carried
                                where p.template = :template
                                """
                                        + (after == null
                                                ? ""
                                                : " and (a.id > :action"
                                                        + " or (a.id = :action and i.id > :initiative))")
                                        + " order by a.id, i.id",
                                RollUpLine.class)
                        .setParameter("template", template)
                        .setMaxResults(rows);
        if (after != null) {
            query.setParameter("action", after.action());
            query.setParameter("initiative", after.initiative());
        }
        return query.getResultList();
    }

    @Override
    public List<UnownedItem> unowned(Collection<String> filledPosts) {
        return list("kind <> ?1 and state <> ?2 order by code", PlanKind.LOCAL, PlanState.CLOSED)
                .stream()
                .flatMap(
                        plan ->
                                plan.sections().stream()
                                        .filter(each -> each.ownerBody() == null)
                                        .map(
                                                each ->
                                                        new UnownedItem(
                                                                "PLAN_SECTION",
                                                                plan.code() + "/" + each.code(),
                                                                each.name(),
                                                                null)))
                .toList();
    }
}
