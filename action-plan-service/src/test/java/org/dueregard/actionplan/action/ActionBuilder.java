package org.dueregard.actionplan.action;

import static org.dueregard.actionplan.action.People.BOARD;
import static org.dueregard.actionplan.action.People.CHAIR;
import static org.dueregard.actionplan.action.People.HOLDER;
import static org.dueregard.actionplan.action.People.OFFICE;
import static org.dueregard.actionplan.action.People.POST;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Actions in each of their states, reached by the way that leads there. */
final class ActionBuilder {
    static final Instant NOW = Instant.parse("2016-07-01T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2016, 7, 1);
    static final DueDate YEAR_END = DueDate.on(LocalDate.of(2016, 12, 31));
    static final Resources FUNDED =
            new Resources(ResourceStanding.IDENTIFIED, "Two analysts until December.");
    static final SuccessMeasure MEASURE =
            new SuccessMeasure("The rate ratio falls.", "SS-SEARCH-RATE");
    static final NewEvidence COUNT =
            new NewEvidence(
                    EvidenceKind.COUNT,
                    "Searches whose recorded grounds were reviewed",
                    "https://example.invalid/evidence/1",
                    1049L,
                    10490L,
                    LocalDate.of(2016, 6, 30));

    private Origin origin = Origin.of(OriginType.BOARD, "2016-05/3");
    private @Nullable SuccessMeasure measure = MEASURE;
    private @Nullable DueDate end = YEAR_END;

    private ActionBuilder() {}

    static ActionBuilder anAction() {
        return new ActionBuilder();
    }

    ActionBuilder from(Origin source) {
        origin = source;
        return this;
    }

    ActionBuilder withoutMeasure() {
        measure = null;
        return this;
    }

    ActionBuilder withoutEnd() {
        end = null;
        return this;
    }

    ActionBuilder endingOn(DueDate date) {
        end = date;
        return this;
    }

    Terms terms() {
        return new Terms(
                "Review the grounds of every tenth search",
                "Supervisors review recorded grounds and feed back to the officer.",
                POST,
                "Territorial Policing",
                Lens.CITIZEN_FOCUSED,
                null,
                Set.of("RACE"),
                measure,
                end);
    }

    Action drafted() {
        return Action.draft(UUID.randomUUID(), terms(), origin, OFFICE, NOW).action();
    }

    Action proposed() {
        var action = drafted();
        action.drafter(OFFICE, NOW).propose(Proposal.TO_THE_POST_NAMED);
        return action;
    }

    Action declined() {
        var action = proposed();
        action.owner(HOLDER, NOW).decline("It belongs to training.");
        return action;
    }

    Action agreed() {
        var action = proposed();
        action.owner(HOLDER, NOW).accept(new Acceptance(null, null, null));
        return action;
    }

    Action planned() {
        var action = agreed();
        action.planner(HOLDER, NOW)
                .addMilestone(
                        UUID.randomUUID(),
                        NewMilestone.of("Form agreed", DueDate.on(LocalDate.of(2016, 9, 1))));
        return action;
    }

    Action active() {
        var action = planned();
        action.owner(HOLDER, NOW).start(new Beginning(FUNDED, null), true);
        return action;
    }

    Action onHold() {
        var action = active();
        action.owner(HOLDER, NOW).hold("The record system changes first.");
        return action;
    }

    Action evidenced() {
        var action = active();
        action.owner(HOLDER, NOW).addEvidence(UUID.randomUUID(), COUNT);
        return action;
    }

    Action requested() {
        var action = evidenced();
        action.owner(HOLDER, NOW)
                .requestCompletion(new CompletionRequest("Done in every borough.", null));
        return action;
    }

    Action complete() {
        var action = requested();
        action.judge(CHAIR, NOW)
                .decideCompletion(
                        new CompletionDecision(
                                CompletionDecision.Outcome.COMPLETE,
                                "Shown by the count.",
                                "2016-07/4"),
                        BOARD,
                        Set.of(HOLDER.person()));
        return action;
    }

    Action withdrawn() {
        var action = proposed();
        action.drafter(OFFICE, NOW).withdraw("Another law.", Set.of());
        return action;
    }

    Action superseded() {
        var action = proposed();
        action.drafter(OFFICE, NOW).supersede(UUID.randomUUID(), "Merged.", Set.of());
        return action;
    }

    Action in(ActionState state) {
        return switch (state) {
            case DRAFT -> drafted();
            case PROPOSED -> proposed();
            case AGREED -> planned();
            case DECLINED -> declined();
            case ACTIVE -> evidenced();
            case ON_HOLD -> onHold();
            case COMPLETION_REQUESTED -> requested();
            case COMPLETE -> complete();
            case WITHDRAWN -> withdrawn();
            case SUPERSEDED -> superseded();
        };
    }
}
