package org.dueregard.actionplan.advice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.actionplan.matter.KnownMatter;
import org.dueregard.actionplan.matter.Matter;
import org.dueregard.actionplan.matter.MatterKeeper;
import org.dueregard.actionplan.matter.MatterType;
import org.dueregard.actionplan.meeting.ItemKind;
import org.dueregard.actionplan.meeting.StandingItem;
import org.dueregard.actionplan.meeting.StandingItems;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** All advice that was asked for; an open request is on the agenda of its board. */
@ApplicationScoped
public class AdviceRequests
        implements PanacheRepositoryBase<AdviceRequest, UUID>, StandingItems, MatterKeeper {
    public AdviceRequest require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> DomainException.notFound("advice request", id));
    }

    /** The same, in the version that the caller has seen. */
    AdviceRequest require(UUID id, ExpectedVersion expected) {
        var request = require(id);
        expected.requireSameAs(request.version());
        return request;
    }

    public List<AdviceRequest> page(
            @Nullable String askedBy,
            @Nullable String board,
            boolean openOnly,
            @Nullable UUID after,
            int rows) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        var values = new HashMap<String, Object>();
        if (askedBy != null) {
            conditions.add("askedBy = :askedBy");
            values.put("askedBy", askedBy);
        }
        if (board != null) {
            conditions.add("board = :board");
            values.put("board", board);
        }
        if (openOnly) {
            conditions.add("answer is null");
        }
        if (after != null) {
            conditions.add("id > :after");
            values.put("after", after);
        }
        return find("where " + String.join(" and ", conditions) + " order by id", values)
                .range(0, rows - 1)
                .list();
    }

    @Override
    public List<StandingItem> standingBefore(String body, LocalDate day) {
        return list("board = ?1 and answer is null order by askedOn, id", body).stream()
                .map(
                        each ->
                                new StandingItem(
                                        ItemKind.ADVICE,
                                        new Matter(MatterType.ADVICE_REQUEST, each.id().toString()),
                                        each.askedBy() + ": " + each.question(),
                                        null,
                                        null))
                .toList();
    }

    @Override
    public MatterType type() {
        return MatterType.ADVICE_REQUEST;
    }

    @Override
    public Optional<KnownMatter> matter(String id) {
        return Matter.uuid(id)
                .flatMap(this::findByIdOptional)
                .map(each -> new KnownMatter(each.question(), null));
    }
}
