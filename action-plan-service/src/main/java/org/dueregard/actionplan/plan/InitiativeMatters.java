package org.dueregard.actionplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.matter.KnownMatter;
import org.dueregard.actionplan.matter.Matter;
import org.dueregard.actionplan.matter.MatterKeeper;
import org.dueregard.actionplan.matter.MatterType;
import org.dueregard.actionplan.meeting.ItemKind;
import org.dueregard.actionplan.meeting.StandingItem;
import org.dueregard.actionplan.meeting.StandingItems;

/** Gap analyses that are due are on the agenda of the group that owns the section. */
@ApplicationScoped
class InitiativeMatters implements StandingItems, MatterKeeper {
    private final Initiatives initiatives;
    private final Bodies bodies;

    InitiativeMatters(Initiatives initiatives, Bodies bodies) {
        this.initiatives = initiatives;
        this.bodies = bodies;
    }

    @Override
    public List<StandingItem> standingBefore(String body, LocalDate day) {
        var chair = bodies.require(body).chairPost();
        return initiatives.inGroup(body, InitiativeState.GAP_ANALYSIS_DUE).stream()
                .map(
                        each ->
                                new StandingItem(
                                        ItemKind.GAP_ANALYSIS,
                                        new Matter(MatterType.INITIATIVE, each.id().toString()),
                                        each.plan() + " " + each.code() + ": " + each.text(),
                                        chair,
                                        null))
                .toList();
    }

    @Override
    public MatterType type() {
        return MatterType.INITIATIVE;
    }

    @Override
    public Optional<KnownMatter> matter(String id) {
        return Matter.uuid(id)
                .flatMap(initiatives::findByIdOptional)
                .map(each -> new KnownMatter(each.text(), null));
    }
}
