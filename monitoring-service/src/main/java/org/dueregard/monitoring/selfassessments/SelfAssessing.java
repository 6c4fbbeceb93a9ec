package org.dueregard.monitoring.selfassessments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Sets what a standard is assessed by, assesses, and moderates. */
@ApplicationScoped
public class SelfAssessing {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Standards standards;
    private final StandardVersions versions;
    private final SelfAssessments assessments;
    private final Journal journal;
    private final InstantSource clock;

    SelfAssessing(
            Standards standards,
            StandardVersions versions,
            SelfAssessments assessments,
            Journal journal,
            InstantSource clock) {
        this.standards = standards;
        this.versions = versions;
        this.assessments = assessments;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * How many levels a standard has from now on, and which criteria. What was assessed by an
     * earlier version stays with it.
     */
    @Transactional
    public StandardVersion set(
            String standard, int levels, List<Criterion> criteria, String source, Caller by) {
        if (!by.has(Roles.ADMINISTRATOR)) {
            by.requireRole(Roles.PROGRAMME_OFFICE);
        }
        standards.require(standard);
        DomainException.refuseIfAny(
                "The standard cannot be set so.", SelfAssessmentRules.set(levels, criteria));
        versions.lock(standard);
        var set =
                new StandardVersion(
                        standard,
                        versions.latest(standard).map(StandardVersion::number).orElse(0) + 1,
                        levels,
                        criteria,
                        source,
                        by.person(),
                        clock.instant());
        versions.persistAndFlush(set);
        journal.record(set.wasSet(), by, null);
        return set;
    }

    @Transactional
    public SelfAssessment assess(NewSelfAssessment asked, Caller by) {
        if (!by.has(Roles.BODY_CHAIR) && !by.has(Roles.POLICY_AUTHOR)) {
            by.requireRole(Roles.PROGRAMME_OFFICE);
        }
        var isStandard = standards.find(asked.standard()).isPresent();
        if (isStandard) {
            versions.lock(asked.standard());
        }
        var version = versions.latest(asked.standard());
        DomainException.refuseIfAny(
                "The assessment cannot be recorded.",
                SelfAssessmentRules.assess(
                        asked, isStandard, version, LocalDate.ofInstant(clock.instant(), LONDON)));
        var assessment =
                new SelfAssessment(
                        asked, version.orElseThrow().number(), by.person(), clock.instant());
        assessments.persistAndFlush(assessment);
        journal.record(assessment.recorded(), by, null);
        return assessment;
    }

    @Transactional
    public SelfAssessment moderate(UUID id, Moderation asked, ExpectedVersion seen, Caller by) {
        if (!by.has(Roles.ASSURER)) {
            by.requireRole(Roles.PROGRAMME_OFFICE);
        }
        var assessment = assessments.requireLocked(id);
        seen.requireSameAs(assessment.version());
        var version = versions.require(assessment.standard(), assessment.standardVersion());
        journal.record(
                assessment.moderate(asked, version, by.person(), clock.instant()),
                by,
                asked.reason());
        assessments.flush();
        return assessment;
    }

    /**
     * How far a standard is met.
     *
     * @param number by which version; null for the present one
     */
    @Transactional
    public StandardOverview overview(String standard, @Nullable Integer number) {
        var code = standards.require(standard).standard();
        var version =
                number == null
                        ? versions.latest(code)
                                .orElseThrow(
                                        () -> DomainException.notFound("version of", code + " yet"))
                        : versions.require(code, number);
        return StandardOverview.of(version, assessments.latest(code, version.number()));
    }
}
