package org.dueregard.actionplan.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dueregard.actionplan.matter.KnownMatter;
import org.dueregard.actionplan.matter.Matter;
import org.dueregard.actionplan.matter.MatterKeeper;
import org.dueregard.actionplan.matter.MatterType;
import org.dueregard.actionplan.meeting.ItemKind;
import org.dueregard.actionplan.meeting.StandingItem;
import org.dueregard.actionplan.meeting.StandingItems;

/**
 * Strands that are red or overdue are on the agenda of their programme's board, where their leads
 * answer for them (report 6a of 2005, para 27).
 */
@ApplicationScoped
class StrandMatters implements StandingItems, MatterKeeper {
    private final Strands strands;
    private final Programmes programmes;

    StrandMatters(Strands strands, Programmes programmes) {
        this.strands = strands;
        this.programmes = programmes;
    }

    @Override
    public List<StandingItem> standingBefore(String body, LocalDate day) {
        return programmes.list("board = ?1 order by code", body).stream()
                .flatMap(
                        programme ->
                                strands.of(programme.code()).stream()
                                        .flatMap(each -> item(each, each.concerns(programme, day))))
                .toList();
    }

    private static Stream<StandingItem> item(Strand strand, List<Concern> concerns) {
        var leads = strand.leads();
        return concerns.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new StandingItem(
                                ItemKind.STRAND,
                                new Matter(MatterType.PROGRAMME_STRAND, strand.code()),
                                strand.name() + " (" + words(concerns) + ")",
                                Objects.requireNonNullElse(
                                        leads.primary(), leads.posts().getFirst()),
                                null));
    }

    private static String words(List<Concern> concerns) {
        return concerns.stream()
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    @Override
    public MatterType type() {
        return MatterType.PROGRAMME_STRAND;
    }

    @Override
    public Optional<KnownMatter> matter(String id) {
        return strands.findByIdOptional(id)
                .map(
                        each ->
                                new KnownMatter(
                                        each.name(),
                                        programmes.require(each.programme()).implementationFrom()));
    }
}
