package org.dueregard.actionplan.action;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dueregard.actionplan.source.AssessmentProgress;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every action. */
@ApplicationScoped
public class Actions implements PanacheRepositoryBase<Action, UUID> {
    private static final String UNOWNED =
            "state in :open and (state = :declined or accountability.post not in :filled)";

    /** The action with all that belongs to it, so that it can be shown when its work is done. */
    public Action require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> DomainException.notFound("action", id))
                .whole();
    }

    /** The same, in the version that the caller has seen. */
    public Action require(UUID id, ExpectedVersion expected) {
        var action = require(id);
        expected.requireSameAs(action.version());
        return action;
    }

    /** Those that exist of the two, for this transaction alone; always in the same order. */
    void lock(UUID one, UUID other) {
        Stream.of(one, other)
                .sorted()
                .forEach(id -> findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The action that answers a disparity now; there is at most one. */
    Optional<Action> openFor(String disparityId) {
        return find(
                        "origin.type = ?1 and origin.id = ?2 and state in ?3",
                        OriginType.DISPARITY,
                        disparityId,
                        ActionState.open())
                .firstResultOptional();
    }

    /** The action for that version of a mitigation, unless another has taken its place. */
    Optional<Action> forMitigation(String mitigationId, int assessmentVersion) {
        return find(
                        "origin.type = ?1 and origin.id = ?2 and origin.assessmentVersion = ?3"
                                + " and state <> ?4",
                        OriginType.MITIGATION,
                        mitigationId,
                        assessmentVersion,
                        ActionState.SUPERSEDED)
                .firstResultOptional();
    }

    /** Actions for earlier versions of a mitigation that no work has begun on. */
    List<Action> unstartedForEarlierVersions(String mitigationId, int assessmentVersion) {
        return find(
                        "origin.type = ?1 and origin.id = ?2 and origin.assessmentVersion < ?3"
                                + " and state in ?4",
                        OriginType.MITIGATION,
                        mitigationId,
                        assessmentVersion,
                        ActionState.beforeStart())
                .list();
    }

    /** What is still to be done and is measured by the indicator. */
    List<Action> openMeasuredBy(String indicator) {
        return list(
                "brief.successMeasure.indicatorId = ?1 and state in ?2 order by id",
                indicator,
                ActionState.open());
    }

    /** Those of these actions that are complete, in the order of their ids. */
    public List<UUID> completedAmong(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "select id from Action where id in :ids and state = :complete order by id",
                                UUID.class)
                        .setParameter("ids", ids)
                        .setParameter("complete", ActionState.COMPLETE)
                        .getResultList();
    }

    /** What is still to be done of what an assessment's mitigations ask for. */
    public List<Action> openFromAssessment(String assessmentId) {
        return list(
                "origin.type = ?1 and origin.assessmentId = ?2 and state in ?3 order by id",
                OriginType.MITIGATION,
                assessmentId,
                ActionState.open());
    }

    /** Those that senders of files know by one of these references, or by their ids. */
    public List<Action> knownAs(Collection<String> references) {
        var ids = references.stream().flatMap(each -> id(each).stream()).toList();
        return references.isEmpty()
                ? List.of()
                : list("reference in ?1 or id in ?2", references, ids);
    }

    public List<Action> knownBy(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equals(text));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    /** The states of these actions, one for each. */
    public Collection<ActionState> statesOf(Collection<UUID> ids) {
        return stateOf(ids).values();
    }

    /** The state of each of these actions, by its id. */
    public Map<UUID, ActionState> stateOf(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                "select id, state from Action where id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(
                                Collectors.toMap(
                                        row -> (UUID) row[0], row -> (ActionState) row[1]));
    }

    /** Those of these of which no progress is recorded, and which are not complete. */
    List<Action> withoutProgress(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : list(
                        "id in ?1 and progress.stated = 0 and state <> ?2 order by id",
                        ids,
                        ActionState.COMPLETE);
    }

    /** What an action waits for, and that in turn, and so on. */
    Set<UUID> prerequisitesOf(UUID id) {
        var found = new HashSet<UUID>();
        var next = List.of(id);
        while (!next.isEmpty()) {
            next =
                    getEntityManager()
                            .createQuery(
                                    "select p from Action a join a.progress.prerequisites p"
                                            + " where a.id in :ids",
                                    UUID.class)
                            .setParameter("ids", next)
                            .getResultStream()
                            .filter(found::add)
                            .toList();
        }
        return found;
    }

    List<Action> boundTo(String post, int rows) {
        return find(
                        "(accountability.post = ?1 or accountability.deliveryLead = ?1)"
                                + " and state in ?2 order by id",
                        post,
                        ActionState.binding())
                .range(0, rows - 1)
                .list();
    }

    /**
     * A page of actions, oldest first.
     *
     * @param filledPosts codes of the posts that somebody fills today
     */
    public List<Action> page(
            ActionFilter filter, Collection<String> filledPosts, @Nullable UUID after, int rows) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        narrow(filter, filledPosts, conditions, values);
        return after(conditions, values, after, rows);
    }

    /** How many actions there are of those that are asked for. */
    public ActionCounts counts(ActionFilter filter, Collection<String> filledPosts) {
        var conditions = new ArrayList<>(List.of("1 = 1"));
        var values = new HashMap<String, Object>();
        narrow(filter, filledPosts, conditions, values);
        var where = " where " + String.join(" and ", conditions);
        var byState =
                tally("select state, count(*) from Action" + where + " group by state", values);
        var byLens =
                tally(
                        "select brief.lens, count(*) from Action" + where + " group by brief.lens",
                        values);
        var byCharacteristic =
                tally(
                        "select c, count(*) from Action a join a.brief.characteristics c"
                                + where
                                + " group by c",
                        values);
        return new ActionCounts(
                byState.values().stream().mapToLong(Long::longValue).sum(),
                keyed(byState, ActionState.class),
                keyed(byLens, Lens.class),
                keyed(byCharacteristic, String.class));
    }

    private Map<Object, Long> tally(String query, Map<String, Object> values) {
        var counted = getEntityManager().createQuery(query, Object[].class);
        values.forEach(counted::setParameter);
        return counted.getResultStream()
                .collect(Collectors.toMap(row -> row[0], row -> (Long) row[1]));
    }

    private static <K extends Comparable<K>> Map<K, Long> keyed(
            Map<Object, Long> counts, Class<K> type) {
        var sorted = new TreeMap<K, Long>();
        counts.forEach((key, number) -> sorted.put(type.cast(key), number));
        return sorted;
    }

    private static void narrow(
            ActionFilter filter,
            Collection<String> filledPosts,
            List<String> conditions,
            Map<String, Object> values) {
        if (!filter.states().isEmpty()) {
            conditions.add("state in :states");
            values.put("states", filter.states());
        }
        if (filter.post() != null) {
            conditions.add("accountability.post = :post");
            values.put("post", filter.post());
        }
        if (filter.originType() != null) {
            conditions.add("origin.type = :originType");
            values.put("originType", filter.originType());
        }
        if (filter.originId() != null) {
            conditions.add("origin.id = :originId");
            values.put("originId", filter.originId());
        }
        if (filter.lens() != null) {
            conditions.add("brief.lens = :lens");
            values.put("lens", filter.lens());
        }
        if (filter.responsibilityLevel() != null) {
            conditions.add("brief.responsibilityLevel = :responsibilityLevel");
            values.put("responsibilityLevel", filter.responsibilityLevel());
        }
        if (filter.characteristic() != null) {
            conditions.add(":characteristic member of brief.characteristics");
            values.put("characteristic", filter.characteristic());
        }
        if (filter.escalated()) {
            conditions.add("raised.escalationLevel > 0");
        }
        if (filter.unowned()) {
            conditions.add(UNOWNED);
            values.putAll(unowned(filledPosts));
        }
    }

    /** A page of what the post is accountable for, drafts aside, or has handed over. */
    public List<Action> everOf(String post, @Nullable UUID after, int rows) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        conditions.add(
                "state <> :draft and (accountability.post = :post or id in (select b.id from Action b"
                        + " join b.history.deeds d join d.alterations c where d.kind = :handedOver"
                        + " and c.field = :owner and c.before = :post))");
        values.put("draft", ActionState.DRAFT);
        values.put("post", post);
        values.put("handedOver", DeedKind.HAND_OVER_ACCEPTED);
        values.put("owner", Alteration.OWNER);
        return after(conditions, values, after, rows);
    }

    long countUnowned(Collection<String> filledPosts) {
        return count(UNOWNED, unowned(filledPosts));
    }

    private static Map<String, Object> unowned(Collection<String> filledPosts) {
        return Map.of(
                "open",
                ActionState.open(),
                "declined",
                ActionState.DECLINED,
                "filled",
                filledPosts);
    }

    /**
     * Open actions that the public may see: what has been proposed; of mitigations only those whose
     * assessment is signed off.
     */
    public List<Action> publicPage(@Nullable UUID after, int rows) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        conditions.add("state in :open and state <> :draft");
        values.put("open", ActionState.open());
        values.put("draft", ActionState.DRAFT);
        conditions.add(
                "(origin.type <> :mitigation or exists (select 1 from AssessmentStanding s"
                        + " where s.id.assessmentId = origin.assessmentId"
                        + " and s.id.assessmentVersion = origin.assessmentVersion"
                        + " and s.progress = :signedOff))");
        values.put("mitigation", OriginType.MITIGATION);
        values.put("signedOff", AssessmentProgress.SIGNED_OFF);
        return after(conditions, values, after, rows);
    }

    private List<Action> after(
            List<String> conditions, Map<String, Object> values, @Nullable UUID after, int rows) {
        if (after != null) {
            conditions.add("id > :after");
            values.put("after", after);
        }
        var where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
        return find("from Action " + where + " order by id", values).range(0, rows - 1).list();
    }
}
