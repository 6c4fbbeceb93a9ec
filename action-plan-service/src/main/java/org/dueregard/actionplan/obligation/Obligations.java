package org.dueregard.actionplan.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.dueregard.actionplan.post.OpenItems;
import org.dueregard.actionplan.post.UnownedItem;
import org.dueregard.actionplan.post.UnownedItems;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * Every obligation; it keeps its post open, and is reported when the post is vacant, while
 * something of it is neither met nor waived. One that recurs and has not ended always is: its next
 * date comes.
 */
@ApplicationScoped
public class Obligations
        implements PanacheRepositoryBase<Obligation, String>, OpenItems, UnownedItems {
    private static final String STILL_OWED =
            " and (b.endedOn is null and b.every is not null or exists (select 1 from Occurrence o"
                    + " where o.obligationCode = b.code and o.state = ?2)) order by b.code";

    public Obligation require(String code) {
        return findByIdOptional(code)
                .orElseThrow(() -> DomainException.notFound("obligation", code));
    }

    List<Obligation> of(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : list("code in ?1", codes);
    }

    public List<Obligation> pageAfter(@Nullable String code, int rows) {
        return find("code > ?1 order by code", code == null ? "" : code).range(0, rows - 1).list();
    }

    /** Some whose occurrences do not reach that day yet, each for this transaction alone. */
    List<Obligation> takeShort(LocalDate day, int most) {
        return find(
                        "from Obligation o where o.endedOn is null and o.every is not null"
                                + " and o.rolling = false and o.madeUntil <= ?1 order by o.code",
                        day)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", -2)
                .range(0, most - 1)
                .list();
    }

    @Override
    public List<String> ownedBy(String postCode) {
        return find(
                        "from Obligation b where b.accountablePost = ?1" + STILL_OWED,
                        postCode,
                        OccurrenceState.DUE)
                .stream()
                .map(each -> "It owes \"" + each.title() + "\" (" + each.code() + ").")
                .toList();
    }

    @Override
    public List<UnownedItem> unowned(Collection<String> filledPosts) {
        return list(
                        "from Obligation b where b.accountablePost not in ?1" + STILL_OWED,
                        filledPosts,
                        OccurrenceState.DUE)
                .stream()
                .map(
                        each ->
                                new UnownedItem(
                                        "OBLIGATION",
                                        each.code(),
                                        each.title(),
                                        each.accountablePost()))
                .toList();
    }
}
