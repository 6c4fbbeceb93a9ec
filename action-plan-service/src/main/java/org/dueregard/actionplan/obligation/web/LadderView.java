package org.dueregard.actionplan.obligation.web;

import java.util.List;
import org.dueregard.actionplan.obligation.Ladder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ladder and its steps. */
@Schema(name = "ActionPlanLadder")
record LadderView(String code, String title, List<RungJson> rungs) {
    static LadderView from(Ladder ladder) {
        return new LadderView(
                ladder.code(),
                ladder.title(),
                ladder.rungs().stream().map(RungJson::from).toList());
    }
}
