package org.dueregard.actionplan.action;

import org.dueregard.actionplan.matter.Matter;
import org.dueregard.actionplan.matter.MatterType;
import org.dueregard.actionplan.meeting.ItemKind;
import org.dueregard.actionplan.meeting.StandingItem;

/** A milestone that is to be presented to a body, with the action that it belongs to. */
public record PresentedMilestone(Action action, Milestone milestone) {
    StandingItem item() {
        return new StandingItem(
                ItemKind.MILESTONE,
                new Matter(MatterType.ACTION, action.id().toString()),
                milestone.title(),
                action.accountablePost(),
                milestone.due().date());
    }
}
