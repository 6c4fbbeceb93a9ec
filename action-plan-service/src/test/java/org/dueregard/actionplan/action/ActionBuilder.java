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
        action.propose(Proposal.TO_THE_POST_NAMED, OFFICE, NOW);
        return action;
    }

    Action declined() {
        var action = proposed();
        action.decline("It belongs to training.", HOLDER, NOW);
        return action;
    }

    Action agreed() {
        var action = proposed();
        action.accept(new Acceptance(null, null, null), HOLDER, NOW);
        return action;
    }

    Action planned() {
        var action = agreed();
        action.addMilestone(
                UUID.randomUUID(),
                NewMilestone.of("Form agreed", DueDate.on(LocalDate.of(2016, 9, 1))),
                HOLDER,
                NOW);
        return action;
    }

    Action active() {
        var action = planned();
        action.start(new Beginning(FUNDED, null), true, HOLDER, NOW);
        return action;
    }

    Action onHold() {
        var action = active();
        action.hold("The record system changes first.", HOLDER, NOW);
        return action;
    }

    Action evidenced() {
        var action = active();
        action.addEvidence(UUID.randomUUID(), COUNT, HOLDER, NOW);
        return action;
    }

    Action requested() {
        var action = evidenced();
        action.requestCompletion(
                new CompletionRequest("Done in every borough.", null), HOLDER, NOW);
        return action;
    }

    Action complete() {
        var action = requested();
        action.decideCompletion(
                new CompletionDecision(
                        CompletionDecision.Outcome.COMPLETE, "Shown by the count.", "2016-07/4"),
                BOARD,
                Set.of(HOLDER.person()),
                CHAIR,
                NOW);
        return action;
    }

    Action withdrawn() {
        var action = proposed();
        action.withdraw("Another law.", Set.of(), OFFICE, NOW);
        return action;
    }

    Action superseded() {
        var action = proposed();
        action.supersede(UUID.randomUUID(), "Merged.", Set.of(), OFFICE, NOW);
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
