package org.dueregard.eia.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.dueregard.eia.characteristic.Catalogues;
import org.dueregard.eia.characteristic.Characteristic;
import org.dueregard.eia.questionnaire.Answer;
import org.dueregard.eia.questionnaire.AnswerRules;
import org.dueregard.eia.questionnaire.Questionnaires;
import org.dueregard.eia.subject.Subjects;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/** What the members of a panel do, each on a sheet of their own. */
@ApplicationScoped
public class Rating {
    private final Screenings screenings;
    private final RatingSheets sheets;
    private final Subjects subjects;
    private final Questionnaires questionnaires;
    private final Catalogues catalogues;
    private final Journal journal;
    private final InstantSource clock;

    public Rating(
            Screenings screenings,
            RatingSheets sheets,
            Subjects subjects,
            Questionnaires questionnaires,
            Catalogues catalogues,
            Journal journal,
            InstantSource clock) {
        this.screenings = screenings;
        this.sheets = sheets;
        this.subjects = subjects;
        this.questionnaires = questionnaires;
        this.catalogues = catalogues;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public RatingSheet rate(UUID screeningId, Map<String, Answer> answers, Caller by) {
        var screening = screenings.lock(screeningId);
        if (sheets.of(screeningId, by.person()).isPresent()) {
            throw DomainException.conflict(
                    "rated-already",
                    "You have rated already",
                    "You have a sheet in this screening; change that one.");
        }
        screening.requireRater(by.person(), sheets.whoRated(screeningId));
        check(screening, answers);
        var at = clock.instant();
        var sheet = new RatingSheet(Ids.next(), screeningId, by.person(), at);
        var rated = sheet.rate(answers, at);
        sheets.persistAndFlush(sheet);
        journal.record(rated, by, null);
        return sheet;
    }

    @Transactional
    public void change(
            UUID screeningId,
            UUID sheetId,
            Map<String, Answer> answers,
            ExpectedVersion seen,
            Caller by) {
        var screening = screenings.lock(screeningId);
        screening.requireRater(by.person(), sheets.whoRated(screeningId));
        var sheet = sheets.require(screeningId, sheetId);
        if (!sheet.person().equals(by.person().sub())) {
            throw DomainException.forbidden(
                    "not-your-sheet", "Only the member whose sheet it is changes it.");
        }
        seen.requireSameAs(sheet.version());
        check(screening, answers);
        journal.record(sheet.rate(answers, clock.instant()), by, null);
    }

    private void check(Screening screening, Map<String, Answer> answers) {
        var questionnaire =
                questionnaires
                        .find(screening.questionnaire(), screening.questionnaireVersion())
                        .orElseThrow();
        var catalogue = catalogues.require(screening.catalogue());
        DomainException.refuseIfAny(
                "The sheet cannot be scored like this.",
                AnswerRules.violations(
                        questionnaire.content(),
                        subjects.require(screening.subjectId()).kind().name(),
                        catalogue.statutory().stream().map(Characteristic::code).toList(),
                        catalogue.characteristics().stream().map(Characteristic::code).toList(),
                        answers));
    }
}
