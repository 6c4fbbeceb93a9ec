package org.dueregard.actionplan.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.post.OpenItems;
import org.dueregard.actionplan.post.UnownedItem;
import org.dueregard.actionplan.post.UnownedItems;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * Every strand of every programme. The posts that lead on them stay open; a strand whose trouble
 * climbs to nobody, or on which nobody of the board leads any more, is reported.
 */
@ApplicationScoped
public class Strands implements PanacheRepositoryBase<Strand, String>, OpenItems, UnownedItems {
    private final Programmes programmes;
    private final Bodies bodies;
    private final InstantSource clock;

    Strands(Programmes programmes, Bodies bodies, InstantSource clock) {
        this.programmes = programmes;
        this.bodies = bodies;
        this.clock = clock;
    }

    public Strand require(String programme, String code) {
        return findByIdOptional(code)
                .filter(each -> each.programme().equals(programme))
                .orElseThrow(() -> DomainException.notFound("strand", code));
    }

    Strand require(String programme, String code, ExpectedVersion expected) {
        var strand = require(programme, code);
        expected.requireSameAs(strand.version());
        return strand;
    }

    /** All of a programme, in their printed order. */
    public List<Strand> of(String programme) {
        return list("programmeCode = ?1 order by position", programme);
    }

    public List<Strand> page(String programme, @Nullable Integer after, int rows) {
        return find(
                        "programmeCode = ?1 and position > ?2 order by position",
                        programme,
                        after == null ? 0 : after)
                .range(0, rows - 1)
                .list();
    }

    @Override
    public List<String> ownedBy(String postCode) {
        return find("select s from Strand s join s.leads l where l = ?1 order by s.code", postCode)
                .stream()
                .map(each -> "It leads on the strand " + each.name() + ".")
                .toList();
    }

    @Override
    public List<UnownedItem> unowned(Collection<String> filledPosts) {
        return programmes.list("order by code").stream()
                .flatMap(
                        programme ->
                                of(programme.code()).stream()
                                        .filter(each -> !isLed(programme, each, filledPosts)))
                .map(
                        each ->
                                new UnownedItem(
                                        "PROGRAMME_STRAND",
                                        each.code(),
                                        each.name(),
                                        each.leads().primary()))
                .toList();
    }

    private boolean isLed(Programme programme, Strand strand, Collection<String> filledPosts) {
        var board = bodies.require(programme.board());
        var today = LondonDay.of(clock.instant());
        return Optional.ofNullable(strand.leads().primary())
                        .filter(filledPosts::contains)
                        .isPresent()
                && strand.leads().posts().stream().anyMatch(each -> board.seats(each, today));
    }
}
