package org.dueregard.eia.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.dueregard.eia.assessment.Opening;
import org.dueregard.eia.assessment.RequiredBy;
import org.dueregard.eia.questionnaire.Outcome;
import org.dueregard.eia.questionnaire.PublishedQuestionnaire;
import org.dueregard.eia.questionnaire.Questionnaires;
import org.dueregard.eia.subject.Subjects;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.jspecify.annotations.Nullable;

/** Ending a screening, and opening the full assessment where it is required. */
@ApplicationScoped
public class Concluding {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Screenings screenings;
    private final RatingSheets sheets;
    private final Subjects subjects;
    private final Questionnaires questionnaires;
    private final Opening opening;
    private final Journal journal;
    private final InstantSource clock;

    public Concluding(
            Screenings screenings,
            RatingSheets sheets,
            Subjects subjects,
            Questionnaires questionnaires,
            Opening opening,
            Journal journal,
            InstantSource clock) {
        this.screenings = screenings;
        this.sheets = sheets;
        this.subjects = subjects;
        this.questionnaires = questionnaires;
        this.opening = opening;
        this.journal = journal;
        this.clock = clock;
    }

    /** The subject is locked first, as where it is withdrawn: neither waits for the other. */
    @Transactional
    public void complete(UUID id, Completion completion, ExpectedVersion seen, Caller by) {
        subjects.lock(screenings.subjectOf(id));
        var screening = screenings.lock(id);
        seen.requireSameAs(screening.version());
        var questionnaire = pinned(screening);
        var subject = subjects.require(screening.subjectId()).snapshot();
        var fact =
                screening.complete(
                        questionnaire,
                        subject,
                        sheets.of(id),
                        completion,
                        by.person(),
                        clock.instant());
        record(fact, questionnaire, completion.reason(), by);
    }

    /** The subject is locked first, as in {@link #complete}. */
    @Transactional
    public void countersign(
            UUID id, boolean agreed, String reason, ExpectedVersion seen, Caller by) {
        subjects.lock(screenings.subjectOf(id));
        var screening = screenings.lock(id);
        seen.requireSameAs(screening.version());
        var subject = subjects.require(screening.subjectId()).snapshot();
        var fact = screening.countersign(agreed, reason, subject, by.person(), clock.instant());
        record(fact, pinned(screening), reason, by);
    }

    private void record(
            ScreeningFact fact,
            PublishedQuestionnaire questionnaire,
            @Nullable String reason,
            Caller by) {
        journal.record(fact, by, reason);
        if (fact instanceof ScreeningFact.Completed completed
                && completed.outcome() == Outcome.FULL_EIA_REQUIRED) {
            var days = questionnaire.content().fullAssessmentWithinDays();
            opening.require(
                    completed.subject().id(),
                    completed.subject().compulsory() ? RequiredBy.COMPULSORY : RequiredBy.SCREENING,
                    completed.screeningId().toString(),
                    LocalDate.ofInstant(clock.instant(), LONDON).plusDays(days),
                    by);
        }
    }

    private PublishedQuestionnaire pinned(Screening screening) {
        return questionnaires
                .find(screening.questionnaire(), screening.questionnaireVersion())
                .orElseThrow();
    }
}
