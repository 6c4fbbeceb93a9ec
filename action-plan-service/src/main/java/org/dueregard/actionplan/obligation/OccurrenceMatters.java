package org.dueregard.actionplan.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dueregard.actionplan.matter.KnownMatter;
import org.dueregard.actionplan.matter.Matter;
import org.dueregard.actionplan.matter.MatterKeeper;
import org.dueregard.actionplan.matter.MatterType;
import org.dueregard.actionplan.meeting.ItemKind;
import org.dueregard.actionplan.meeting.StandingItem;
import org.dueregard.actionplan.meeting.StandingItems;

/** What is owed to a body and falls due by the day on which it meets, or is overdue. */
@ApplicationScoped
class OccurrenceMatters implements StandingItems, MatterKeeper {
    private final Occurrences occurrences;

    OccurrenceMatters(Occurrences occurrences) {
        this.occurrences = occurrences;
    }

    @Override
    public List<StandingItem> standingBefore(String body, LocalDate day) {
        return owed(body, day).stream().map(OccurrenceMatters::item).toList();
    }

    @Override
    public List<StandingItem> dueAt(String body, LocalDate first, LocalDate last) {
        return owed(body, last).stream()
                .filter(each -> !each.occurrence().dueOn().isBefore(first))
                .map(OccurrenceMatters::item)
                .toList();
    }

    private List<Owed> owed(String body, LocalDate until) {
        return occurrences.page(
                new OwedFilter(Set.of(), null, body, null, null, until, true),
                null,
                null,
                Integer.MAX_VALUE);
    }

    private static StandingItem item(Owed owed) {
        return new StandingItem(
                ItemKind.OBLIGATION,
                new Matter(MatterType.OCCURRENCE, owed.occurrence().id().toString()),
                owed.obligation().title(),
                owed.obligation().accountablePost(),
                owed.occurrence().dueOn());
    }

    @Override
    public MatterType type() {
        return MatterType.OCCURRENCE;
    }

    @Override
    public Optional<KnownMatter> matter(String id) {
        return Matter.uuid(id)
                .filter(each -> occurrences.findByIdOptional(each).isPresent())
                .map(occurrences::require)
                .map(each -> new KnownMatter(each.obligation().title(), null));
    }
}
