package org.dueregard.actionplan.obligation;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far something that is not met has climbed its ladder, and when it climbs on. */
@Embeddable
public class Climb {
    private int stepsTaken;

    /** The day on which the next step of the ladder is taken; null when there is none. */
    private @Nullable LocalDate nextStepOn;

    protected Climb() {}

    /** It has not begun; steps are counted from the last day on which it is not overdue. */
    public static Climb from(LocalDate lastDay, Ladder ladder) {
        var climb = new Climb();
        climb.goOn(lastDay, ladder);
        return climb;
    }

    /** Takes the next step of the ladder, when its day has come. */
    public Optional<Rung> step(LocalDate lastDay, Ladder ladder, LocalDate today) {
        if (nextStepOn == null || nextStepOn.isAfter(today)) {
            return Optional.empty();
        }
        var rung = ladder.rungs().get(stepsTaken);
        stepsTaken++;
        goOn(lastDay, ladder);
        return Optional.of(rung);
    }

    /** It climbs where it stopped; days that were missed meanwhile are made up for. */
    void goOn(LocalDate lastDay, Ladder ladder) {
        nextStepOn = ladder.stepAfter(stepsTaken, lastDay);
    }

    /** It climbs no further. */
    public void stop() {
        nextStepOn = null;
    }

    /** The last day before the next step is taken; null where no step is to come. */
    public @Nullable LocalDate respondBy(LocalDate today) {
        return nextStepOn == null || !nextStepOn.isAfter(today) ? null : nextStepOn.minusDays(1);
    }

    /** What the step that was taken last has made of it. */
    public EscalationFact.Change change() {
        return stepsTaken == 1 ? EscalationFact.Change.RAISED : EscalationFact.Change.RAISED_LEVEL;
    }

    /** How many steps of the ladder have been taken. */
    public int stepsTaken() {
        return stepsTaken;
    }
}
