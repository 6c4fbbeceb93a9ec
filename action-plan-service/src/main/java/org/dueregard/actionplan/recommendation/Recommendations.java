package org.dueregard.actionplan.recommendation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dueregard.actionplan.obligation.OccurrenceState;
import org.dueregard.actionplan.post.OpenItems;
import org.dueregard.actionplan.post.UnownedItem;
import org.dueregard.actionplan.post.UnownedItems;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every recommendation; an open one keeps its post open, and is reported when that is vacant. */
@ApplicationScoped
public class Recommendations
        implements PanacheRepositoryBase<Recommendation, String>, OpenItems, UnownedItems {
    private static final String OVERDUE =
            "exists (select 1 from Occurrence o where o.obligationCode = r.duty.obligation"
                    + " and o.state = ?2 and o.graceUntil < ?3)";

    public Recommendation require(String code) {
        return findByIdOptional(code)
                .orElseThrow(() -> DomainException.notFound("recommendation", code));
    }

    /** The same, in the version that the caller has seen. */
    Recommendation require(String code, ExpectedVersion expected) {
        var recommendation = require(code);
        expected.requireSameAs(recommendation.version());
        return recommendation;
    }

    /** All of these, in the order of their codes. */
    public List<Recommendation> of(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : list("code in ?1 order by code", codes);
    }

    /** The states of these, one for each. */
    public List<RecommendationState> statesOf(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "select state from Recommendation where code in :codes",
                                RecommendationState.class)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    /** Those that the action carries out, each for this transaction alone. */
    List<Recommendation> carriedBy(UUID action) {
        return getEntityManager()
                .createQuery(
                        "select r.code from Recommendation r join r.actions a where a = :action order by r.code",
                        String.class)
                .setParameter("action", action)
                .getResultList()
                .stream()
                .map(code -> findById(code, LockModeType.PESSIMISTIC_WRITE))
                .toList();
    }

    /** Some complete ones with an overdue review, each for this transaction alone. */
    List<Recommendation> takeMissed(LocalDate today, int most) {
        return take(
                "from Recommendation r where r.state = ?1 and " + OVERDUE,
                RecommendationState.COMPLETE,
                today,
                most);
    }

    /** Some that were reopened and have no overdue review any more. */
    List<Recommendation> takeCaughtUp(LocalDate today, int most) {
        return take(
                "from Recommendation r where r.state = ?1 and not " + OVERDUE,
                RecommendationState.OVERDUE_REVIEW,
                today,
                most);
    }

    private List<Recommendation> take(
            String query, RecommendationState state, LocalDate today, int most) {
        return find(query + " order by r.code", state, OccurrenceState.DUE, today)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", -2)
                .range(0, most - 1)
                .list();
    }

    public List<Recommendation> page(
            RecommendationFilter filter, @Nullable String after, int rows) {
        var conditions = new ArrayList<String>(List.of("code > :after"));
        var values = new HashMap<String, Object>(Map.of("after", after == null ? "" : after));
        if (filter.ownerBody() != null) {
            conditions.add("matter.ownerBody = :body");
            values.put("body", filter.ownerBody());
        }
        if (filter.post() != null) {
            conditions.add("(accountability.post = :post or accountability.offeredTo = :post)");
            values.put("post", filter.post());
        }
        if (filter.state() != null) {
            conditions.add("state = :state");
            values.put("state", filter.state());
        }
        if (filter.sourceType() != null) {
            conditions.add("matter.sourceType = :type");
            values.put("type", filter.sourceType());
        }
        if (filter.openOnly()) {
            conditions.add("state in :open");
            values.put("open", RecommendationState.open());
        }
        if (filter.unplannedOnly()) {
            conditions.add("state = :accepted");
            values.put("accepted", RecommendationState.ACCEPTED);
        }
        return find("where " + String.join(" and ", conditions) + " order by code", values)
                .range(0, rows - 1)
                .list();
    }

    /** What waits for the answer of one of these posts, or is offered to one. */
    List<Recommendation> toAccept(Set<String> posts) {
        return list(
                "(state = ?1 and accountability.post in ?2) or accountability.offeredTo in ?2 order by code",
                RecommendationState.RECEIVED,
                posts);
    }

    /** What waits for the decision of the group that holds it, and that one of these chairs. */
    List<Recommendation> toDecide(Set<String> chairs) {
        return list(
                "state = ?1 and matter.ownerBody in (select b.code from Body b where b.chairPost in ?2)"
                        + " order by code",
                RecommendationState.COMPLETION_REQUESTED,
                chairs);
    }

    @Override
    public List<String> ownedBy(String postCode) {
        return list(
                        "accountability.post = ?1 and state in ?2 order by code",
                        postCode,
                        RecommendationState.open())
                .stream()
                .map(each -> "It answers for the recommendation " + each.code() + ".")
                .toList();
    }

    @Override
    public List<UnownedItem> unowned(Collection<String> filledPosts) {
        return list(
                        "state in ?1 and accountability.post not in ?2 order by code",
                        RecommendationState.open(),
                        filledPosts)
                .stream()
                .map(
                        each ->
                                new UnownedItem(
                                        "RECOMMENDATION",
                                        each.code(),
                                        each.text(),
                                        each.accountablePost()))
                .toList();
    }
}
