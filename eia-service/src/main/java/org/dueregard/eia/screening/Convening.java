package org.dueregard.eia.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.assessment.Assessments;
import org.dueregard.eia.characteristic.Catalogues;
import org.dueregard.eia.questionnaire.Questionnaires;
import org.dueregard.eia.subject.SubjectState;
import org.dueregard.eia.subject.Subjects;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/** Calling a panel together. */
@ApplicationScoped
public class Convening {
    private final Screenings screenings;
    private final RatingSheets sheets;
    private final Subjects subjects;
    private final Assessments assessments;
    private final Questionnaires questionnaires;
    private final Catalogues catalogues;
    private final Journal journal;
    private final InstantSource clock;

    public Convening(
            Screenings screenings,
            RatingSheets sheets,
            Subjects subjects,
            Assessments assessments,
            Questionnaires questionnaires,
            Catalogues catalogues,
            Journal journal,
            InstantSource clock) {
        this.screenings = screenings;
        this.sheets = sheets;
        this.subjects = subjects;
        this.assessments = assessments;
        this.questionnaires = questionnaires;
        this.catalogues = catalogues;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whoever opens a screening chairs it. */
    @Transactional
    public Screening open(UUID subjectId, List<PanelMember> panel, Caller by) {
        var subject = subjects.lock(subjectId);
        if (subject.state() == SubjectState.WITHDRAWN) {
            throw DomainException.illegalTransition("A withdrawn subject is not screened.");
        }
        if (screenings.underWayFor(subjectId)) {
            throw DomainException.conflict(
                    "screening-under-way",
                    "A panel sits already",
                    "A screening of this subject is under way; end it first.");
        }
        if (assessments.inForceOrUnderWay(subjectId)) {
            throw DomainException.conflict(
                    "assessment-in-force",
                    "It is assessed already",
                    "This subject has a full assessment; go on with it or review it instead of"
                            + " screening again.");
        }
        var screening =
                new Screening(
                        Ids.next(),
                        subject.snapshot(),
                        catalogues.current().version(),
                        questionnaires.currentScreening(),
                        by.person(),
                        panel,
                        clock.instant());
        screenings.persistAndFlush(screening);
        journal.record(screening.opened(), by, null);
        return screening;
    }

    @Transactional
    public void seat(UUID id, List<PanelMember> panel, ExpectedVersion seen, Caller by) {
        var screening = screenings.lock(id);
        seen.requireSameAs(screening.version());
        journal.record(screening.seat(panel, sheets.whoRated(id), by.person()), by, null);
    }

    /** A member accepts, declines or withdraws. */
    @Transactional
    public void answer(
            UUID id, InvitationReply reply, String note, ExpectedVersion seen, Caller by) {
        var screening = screenings.lock(id);
        seen.requireSameAs(screening.version());
        journal.record(
                screening.answer(reply, note, sheets.whoRated(id), by.person(), clock.instant()),
                by,
                note);
    }

    @Transactional
    public void closeRatings(UUID id, ExpectedVersion seen, Caller by) {
        var screening = screenings.lock(id);
        seen.requireSameAs(screening.version());
        journal.record(screening.closeRatings(sheets.countOf(id), by.person()), by, null);
    }
}
