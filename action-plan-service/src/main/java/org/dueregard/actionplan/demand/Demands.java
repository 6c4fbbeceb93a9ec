package org.dueregard.actionplan.demand;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dueregard.actionplan.post.UnownedItem;
import org.dueregard.actionplan.post.UnownedItems;
import org.dueregard.platform.TransactionLock;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every demand; those that nobody can be made to owe are reported. */
@ApplicationScoped
public class Demands implements PanacheRepositoryBase<Demand, UUID>, UnownedItems {
    private static final int SHOWN = 1000;

    public Demand require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("demand", id));
    }

    public List<Demand> page(DemandFilter filter, @Nullable UUID after, int rows) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        var values = new HashMap<String, Object>();
        if (filter.kind() != null) {
            conditions.add("kind = :kind");
            values.put("kind", filter.kind());
        }
        if (filter.reference() != null) {
            conditions.add("reference = :reference");
            values.put("reference", filter.reference());
        }
        if (filter.post() != null) {
            conditions.add("post = :post");
            values.put("post", filter.post());
        }
        if (filter.open() != null) {
            conditions.add("settledOn is " + (filter.open() ? "null" : "not null"));
        }
        if (after != null) {
            conditions.add("id > :after");
            values.put("after", after);
        }
        return find("where " + String.join(" and ", conditions) + " order by id", values)
                .range(0, rows - 1)
                .list();
    }

    /** Whether it was demanded for that day already, or is being demanded still. */
    boolean isRaised(DemandKind kind, String reference, LocalDate dueOn) {
        var once = kind == DemandKind.COMPLETE_ASSESSMENT || kind == DemandKind.PUBLISH_ASSESSMENT;
        return count(
                        "kind = ?1 and reference = ?2 and (firstDueOn = ?3"
                                + (once ? " or settledOn is null" : "")
                                + ")",
                        kind,
                        reference,
                        dueOn)
                > 0;
    }

    /** What is demanded still, each for this transaction alone. */
    List<Demand> takeOpen(DemandKind kind, String reference) {
        return find(
                        "kind = ?1 and reference = ?2 and settledOn is null order by id",
                        kind,
                        reference)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Monitoring of a policy that is demanded still, and was when the report of it came out. */
    List<Demand> takeOpenMonitoring(String policy, Instant publishedAt) {
        return find(
                        "kind = ?1 and subjectId = ?2 and toldAt <= ?3 and settledOn is null order by id",
                        DemandKind.MONITOR,
                        policy,
                        publishedAt)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Some that no post owed when they were raised, and whose post is open now. */
    List<Demand> takeLayable(int most) {
        return find("from Demand d where d.obligation is null and d.settledOn is null"
                        + " and exists (select 1 from Post p where p.code = d.post"
                        + " and p.closedOn is null) order by d.id")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", -2)
                .range(0, most - 1)
                .list();
    }

    /**
     * Lets nobody else deal with the same assessment or policy before this transaction ends: what
     * is asked for and what has just been told must not miss each other.
     */
    void holdAlone(String reference) {
        TransactionLock.hold(getEntityManager(), "demand/" + reference);
    }

    @Override
    public List<UnownedItem> unowned(Collection<String> filledPosts) {
        return find("settledOn is null and obligation is null order by id")
                .range(0, SHOWN - 1)
                .stream()
                .map(
                        each ->
                                new UnownedItem(
                                        "DEMAND", each.id().toString(), each.title(), each.post()))
                .toList();
    }

    @Override
    public Map<String, Long> notShown(Collection<String> filledPosts) {
        var all = count("settledOn is null and obligation is null");
        return all > SHOWN ? Map.of("DEMAND", all - SHOWN) : Map.of();
    }
}
