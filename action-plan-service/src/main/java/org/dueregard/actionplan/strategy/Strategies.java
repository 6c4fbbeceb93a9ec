package org.dueregard.actionplan.strategy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dueregard.actionplan.post.OpenItems;
import org.dueregard.actionplan.post.UnownedItem;
import org.dueregard.actionplan.post.UnownedItems;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Every strategy. The posts that lead on its objectives stay open; objectives of vacant posts, and
 * commitments that no body monitors, are reported.
 */
@ApplicationScoped
public class Strategies
        implements PanacheRepositoryBase<Strategy, String>, OpenItems, UnownedItems {
    public Optional<Strategy> withCode(String code) {
        return findByIdOptional(code);
    }

    public Strategy require(String code) {
        return withCode(code).orElseThrow(() -> DomainException.notFound("strategy", code));
    }

    /** For whoever brings a plan of it into force: no other can be before that is committed. */
    public Strategy requireAlone(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> DomainException.notFound("strategy", code));
    }

    /** A violation unless there is such a strategy. */
    public List<Violation> unlessKnown(@Nullable String code, String pointer) {
        return code == null || withCode(code).isPresent()
                ? List.of()
                : List.of(Violation.at(pointer, "There is no strategy " + code + "."));
    }

    public List<Strategy> pageAfter(@Nullable String code, int rows) {
        return find("code > ?1 order by code", code == null ? "" : code).range(0, rows - 1).list();
    }

    @Override
    public List<String> ownedBy(String postCode) {
        var senior =
                find("seniorPost = ?1 order by code", postCode).stream()
                        .map(each -> "It is responsible for the strategy " + each.title() + ".");
        var leading =
                find(
                                "select distinct s from Strategy s join s.objectives o"
                                        + " where o.leadPost = ?1 order by s.code",
                                postCode)
                        .stream()
                        .flatMap(
                                each ->
                                        each.objectives().stream()
                                                .filter(o -> postCode.equals(o.leadPost()))
                                                .map(
                                                        o ->
                                                                "It leads on the objective "
                                                                        + o.code()
                                                                        + " of "
                                                                        + each.title()
                                                                        + "."));
        return Stream.concat(senior, leading).toList();
    }

    @Override
    public List<UnownedItem> unowned(Collection<String> filledPosts) {
        return find("order by code").stream()
                .flatMap(each -> Stream.concat(objectives(each, filledPosts), commitments(each)))
                .toList();
    }

    private static Stream<UnownedItem> objectives(
            Strategy strategy, Collection<String> filledPosts) {
        return strategy.objectives().stream()
                .filter(each -> each.leadPost() != null && !filledPosts.contains(each.leadPost()))
                .map(
                        each ->
                                new UnownedItem(
                                        "OBJECTIVE",
                                        strategy.code() + "/" + each.code(),
                                        each.text(),
                                        each.leadPost()));
    }

    private static Stream<UnownedItem> commitments(Strategy strategy) {
        return strategy.commitments().stream()
                .filter(each -> each.monitoredBy() == null && each.status().isOpen())
                .map(
                        each ->
                                new UnownedItem(
                                        "COMMITMENT",
                                        strategy.code() + "/" + each.code(),
                                        each.text(),
                                        null));
    }
}
