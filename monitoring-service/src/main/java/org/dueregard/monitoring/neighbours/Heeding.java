package org.dueregard.monitoring.neighbours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes in what the other services tell. */
@ApplicationScoped
public class Heeding {
    private final Neighbours neighbours;

    Heeding(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    @Transactional
    public void reviewIsOverdue(OverdueReview review) {
        neighbours.keep(review);
    }

    @Transactional
    public void reviewed(CompletedReview review) {
        neighbours.reviewed(review);
    }

    @Transactional
    public void isPlanned(PlannedIntervention intervention) {
        neighbours.keep(intervention);
    }

    @Transactional
    public void hasClimbed(ToldEscalation escalation) {
        neighbours.keep(escalation);
    }

    @Transactional
    public void gapAnalysisIsDue(GapAnalysis analysis) {
        neighbours.keep(analysis);
    }

    @Transactional
    public void editionIsOut(ToldEdition edition) {
        neighbours.keep(edition);
    }
}
