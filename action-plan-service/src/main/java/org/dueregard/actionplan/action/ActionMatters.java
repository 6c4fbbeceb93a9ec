package org.dueregard.actionplan.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dueregard.actionplan.matter.KnownMatter;
import org.dueregard.actionplan.matter.Matter;
import org.dueregard.actionplan.matter.MatterKeeper;
import org.dueregard.actionplan.matter.MatterType;
import org.dueregard.actionplan.meeting.StandingItem;
import org.dueregard.actionplan.meeting.StandingItems;

/**
 * Milestones that are to be presented to a body are on its agenda when they fall due, or are
 * overdue (report 12 of 2008, para 45).
 */
@ApplicationScoped
class ActionMatters implements StandingItems, MatterKeeper {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final Actions actions;

    ActionMatters(Actions actions) {
        this.actions = actions;
    }

    @Override
    public List<StandingItem> standingBefore(String body, LocalDate day) {
        return presentedTo(body, EARLIEST, day);
    }

    @Override
    public List<StandingItem> dueAt(String body, LocalDate first, LocalDate last) {
        return presentedTo(body, first, last);
    }

    private List<StandingItem> presentedTo(String body, LocalDate first, LocalDate last) {
        return actions.getEntityManager()
                .createQuery(
                        """
                        select new org.dueregard.actionplan.action.PresentedMilestone(a, m)
                        from Action a join a.schedule.milestones m
                        where m.presentedTo = :body and m.metOn is null and a.state in :open
                          and m.due.date between :first and :last
                        order by m.due.date, m.id
                        """,
                        PresentedMilestone.class)
                .setParameter("body", body)
                .setParameter("open", ActionState.open())
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .map(PresentedMilestone::item)
                .toList();
    }

    @Override
    public MatterType type() {
        return MatterType.ACTION;
    }

    @Override
    public Optional<KnownMatter> matter(String id) {
        return Matter.uuid(id)
                .flatMap(actions::findByIdOptional)
                .map(each -> new KnownMatter(each.title(), each.startedOn()));
    }
}
