package org.dueregard.actionplan.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dueregard.actionplan.matter.KnownMatter;
import org.dueregard.actionplan.matter.Matter;
import org.dueregard.actionplan.matter.MatterKeeper;
import org.dueregard.actionplan.matter.MatterType;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * Every decision of a meeting. A referral that is not answered stands on the next agenda of the
 * body that made it, and of the one that is to answer.
 */
@ApplicationScoped
public class Decisions
        implements PanacheRepositoryBase<Decision, UUID>, StandingItems, MatterKeeper {
    public Decision require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("decision", id));
    }

    public List<Decision> of(UUID meeting) {
        return list("meetingId = ?1 order by number", meeting);
    }

    public List<Decision> page(DecisionFilter filter, @Nullable UUID after, int rows) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        var values = new HashMap<String, Object>();
        if (filter.meeting() != null) {
            conditions.add("meetingId = :meeting");
            values.put("meeting", filter.meeting());
        }
        if (filter.decidedBy() != null) {
            conditions.add("decidedBy = :decidedBy");
            values.put("decidedBy", filter.decidedBy());
        }
        if (filter.routedTo() != null) {
            conditions.add("routedTo = :routedTo");
            values.put("routedTo", filter.routedTo());
        }
        if (filter.matterType() != null) {
            conditions.add("matter.type = :matterType");
            values.put("matterType", filter.matterType());
        }
        if (filter.matterId() != null) {
            conditions.add("matter.id = :matterId");
            values.put("matterId", filter.matterId());
        }
        if (filter.openOnly()) {
            conditions.add("routedTo is not null and outcome is null");
        }
        if (after != null) {
            conditions.add("id > :after");
            values.put("after", after);
        }
        return find("where " + String.join(" and ", conditions) + " order by id", values)
                .range(0, rows - 1)
                .list();
    }

    /** Referrals that the bodies in whose chairs these posts are have yet to answer. */
    List<Decision> waitingFor(Set<String> posts, UUID after, int rows) {
        return find(
                        "routedTo in (select b.code from Body b where b.chairPost in ?1)"
                                + " and outcome is null and id > ?2 order by id",
                        posts,
                        after)
                .range(0, rows - 1)
                .list();
    }

    @Override
    public List<StandingItem> standingBefore(String body, LocalDate day) {
        return list(
                        "routedTo is not null and outcome is null and decidedOn < ?2"
                                + " and (decidedBy = ?1 or routedTo = ?1) order by decidedOn, id",
                        body,
                        day)
                .stream()
                .map(
                        each ->
                                new StandingItem(
                                        ItemKind.REFERRAL,
                                        new Matter(MatterType.DECISION, each.id().toString()),
                                        each.text(),
                                        null,
                                        null))
                .toList();
    }

    @Override
    public MatterType type() {
        return MatterType.DECISION;
    }

    @Override
    public Optional<KnownMatter> matter(String id) {
        return Matter.uuid(id)
                .flatMap(this::findByIdOptional)
                .map(each -> new KnownMatter(each.text(), null));
    }
}
