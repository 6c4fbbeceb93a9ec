package org.dueregard.eia.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/** What the programme office does with questionnaires: draft, publish, retire. */
@ApplicationScoped
public class Authoring {
    private final Questionnaires questionnaires;
    private final Journal journal;
    private final InstantSource clock;

    public Authoring(Questionnaires questionnaires, Journal journal, InstantSource clock) {
        this.questionnaires = questionnaires;
        this.journal = journal;
        this.clock = clock;
    }

    /** The next version of a code, or the first of a new one. */
    @Transactional
    public QuestionnaireVersion draft(String code, String document, Caller by) {
        var versions = questionnaires.of(code);
        if (versions.stream().anyMatch(known -> known.state() == QuestionnaireState.DRAFT)) {
            throw DomainException.conflict(
                    "draft-under-way",
                    "There is a draft already",
                    "Version "
                            + versions.getLast().number()
                            + " of this questionnaire is a draft; go on with that one.");
        }
        var next = versions.isEmpty() ? 1 : versions.getLast().number() + 1;
        var draft = new QuestionnaireVersion(new VersionId(code, next));
        var drafted = draft.write(document, by.person(), clock.instant());
        questionnaires.persistAndFlush(draft);
        journal.record(drafted, by, null);
        return draft;
    }

    @Transactional
    public void redraft(
            String code, int version, String document, ExpectedVersion seen, Caller by) {
        var draft = questionnaires.lock(code, version);
        seen.requireSameAs(draft.revision());
        journal.record(draft.write(document, by.person(), clock.instant()), by, null);
    }

    @Transactional
    public void publish(String code, int version, ExpectedVersion seen, Caller by) {
        var draft = questionnaires.lock(code, version);
        seen.requireSameAs(draft.revision());
        journal.record(draft.publish(by.person(), clock.instant()), by, null);
    }

    /** Screenings always have a version to pin: the last one of theirs stays. */
    @Transactional
    public void retire(String code, int version, String reason, ExpectedVersion seen, Caller by) {
        var all = questionnaires.lockAll(code);
        var published = questionnaires.require(code, version);
        seen.requireSameAs(published.revision());
        var others =
                all.stream()
                        .filter(known -> known.state() == QuestionnaireState.PUBLISHED)
                        .filter(known -> known.number() != version)
                        .count();
        if (code.equals(Questionnaires.SCREENING) && others == 0) {
            throw DomainException.conflict(
                    "questionnaire-needed",
                    "Screenings need this version",
                    "It is the only published version that screenings can pin; publish another"
                            + " before you retire it.");
        }
        journal.record(published.retire(reason, by.person(), clock.instant()), by, reason);
    }
}
