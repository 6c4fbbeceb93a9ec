package org.dueregard.eia.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.assessment.AssessmentVersion;
import org.dueregard.eia.assessment.Assessments;
import org.dueregard.eia.assessment.ContentPart;
import org.dueregard.eia.assessment.Drafting;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/** Marking what is good, making templates of it, starting a draft from one. */
@ApplicationScoped
public class Sharing {
    private final Assessments assessments;
    private final Drafting drafting;
    private final GoodPractices practices;
    private final AssessmentTemplates templates;
    private final Journal journal;
    private final InstantSource clock;

    public Sharing(
            Assessments assessments,
            Drafting drafting,
            GoodPractices practices,
            AssessmentTemplates templates,
            Journal journal,
            InstantSource clock) {
        this.assessments = assessments;
        this.drafting = drafting;
        this.practices = practices;
        this.templates = templates;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public GoodPractice mark(
            UUID assessment, int version, ContentPart part, String note, Caller by) {
        signed(assessment, version);
        var practice =
                new GoodPractice(assessment, version, part, note, by.person(), clock.instant());
        practices.persistAndFlush(practice);
        journal.record(practice.marked(), by, null);
        return practice;
    }

    @Transactional
    public AssessmentTemplate makeTemplate(AssessmentTemplate.Outline outline, Caller by) {
        signed(outline.assessmentId(), outline.version());
        if (templates.findById(outline.code()) != null) {
            throw DomainException.conflict(
                    "already-exists",
                    "It is there already",
                    "There is a template " + outline.code() + ".");
        }
        var template = new AssessmentTemplate(outline, by.person(), clock.instant());
        templates.persistAndFlush(template);
        journal.record(template.made(), by, null);
        return template;
    }

    /** The parts of the template take the place of those of the draft. */
    @Transactional
    public void startFromTemplate(UUID draft, String code, ExpectedVersion seen, Caller by) {
        var outline = templates.require(code).outline();
        start(draft, signed(outline.assessmentId(), outline.version()), outline.parts(), seen, by);
    }

    /** The chosen parts of a signed version take the place of those of the draft. */
    @Transactional
    public void startFromAssessment(
            UUID draft,
            UUID source,
            int version,
            List<ContentPart> parts,
            ExpectedVersion seen,
            Caller by) {
        start(draft, signed(source, version), parts, seen, by);
    }

    private void start(
            UUID draft,
            AssessmentVersion source,
            List<ContentPart> parts,
            ExpectedVersion seen,
            Caller by) {
        drafting.revise(draft, source.copied(parts), seen, by);
    }

    private AssessmentVersion signed(UUID assessment, int version) {
        var found = assessments.require(assessment).version(version);
        if (found.signedAt() == null) {
            throw DomainException.illegalTransition(
                    "Only a version that was signed is shared, for it never changes; this one is "
                            + found.status()
                            + ".");
        }
        return found;
    }
}
