package org.dueregard.monitoring.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dueregard.monitoring.obligations.ObligationKind;
import org.dueregard.monitoring.obligations.Obliging;
import org.dueregard.monitoring.policies.Policies;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.document.Renderings;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Annual monitoring reports, from a draft that says what is on record to publication. */
@ApplicationScoped
public class Reporting {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final MonitoringReports reports;
    private final Policies policies;
    private final Gathering gathering;
    private final Obliging obliging;
    private final Renderings renderings;
    private final Journal journal;
    private final InstantSource clock;

    Reporting(
            MonitoringReports reports,
            Policies policies,
            Gathering gathering,
            Obliging obliging,
            Renderings renderings,
            Journal journal,
            InstantSource clock) {
        this.reports = reports;
        this.policies = policies;
        this.gathering = gathering;
        this.obliging = obliging;
        this.renderings = renderings;
        this.journal = journal;
        this.clock = clock;
    }

    /** Begins a report; what is on record stands in it already, for its authors to go on from. */
    @Transactional
    public MonitoringReport begin(NewReport asked, Caller by) {
        var policy = policies.require(asked.policy());
        requireAuthor(policy.accountablePost(), by);
        reports.lock(policy.id());
        var corrected = asked.corrects() == null ? null : corrected(asked.corrects());
        DomainException.refuseIfAny(
                "The report cannot be begun.",
                ReportRules.begin(asked, corrected == null ? null : corrected.asked(), today()));
        reports.draftOf(policy.id())
                .ifPresent(
                        draft -> {
                            throw DomainException.conflict(
                                    "draft-under-way",
                                    "A draft is under way",
                                    "The draft %s of this policy is under way; publish or discard it first."
                                            .formatted(draft.id()));
                        });
        var report =
                new MonitoringReport(
                        asked,
                        policy,
                        corrected == null ? proposed(asked) : corrected.answers(),
                        by.person(),
                        clock.instant());
        reports.persistAndFlush(report);
        journal.record(report.begun(), by, asked.reason());
        return report;
    }

    private MonitoringReport corrected(UUID id) {
        var report = reports.requirePublished(id);
        reports.correctionOf(id)
                .ifPresent(
                        later -> {
                            throw DomainException.conflict(
                                    "already-exists",
                                    "There is one already",
                                    "It was corrected by %s; correct that one."
                                            .formatted(later.id()));
                        });
        return report;
    }

    private Answers proposed(NewReport asked) {
        var evidence = gathering.of(asked.policy(), asked.periodStart(), asked.periodEnd());
        return new Answers(
                Map.of(),
                ProposedTests.of(evidence),
                evidence.open().isEmpty() ? null : Boolean.TRUE,
                null,
                List.of(),
                null,
                evidence.open(),
                List.of(Channel.values()));
    }

    /** Replaces what its authors say. */
    @Transactional
    public MonitoringReport write(UUID id, Answers answers, ExpectedVersion seen, Caller by) {
        var report = reports.requireLocked(id);
        requireAuthor(report.accountablePost(), by);
        seen.requireSameAs(report.version());
        DomainException.refuseIfAny(
                "The report cannot say that.",
                ReportRules.write(answers, evidence(report).disparities().keySet()));
        journal.record(report.write(answers, by.person()), by, null);
        reports.flush();
        return report;
    }

    @Transactional
    public MonitoringReport discard(UUID id, String reason, ExpectedVersion seen, Caller by) {
        var report = reports.requireLocked(id);
        requireAuthor(report.accountablePost(), by);
        seen.requireSameAs(report.version());
        journal.record(report.discard(), by, reason);
        reports.flush();
        return report;
    }

    /** Freezes it and tells; the policy is due again a year after the last day that it covers. */
    @Transactional
    public MonitoringReport publish(UUID id, ExpectedVersion seen, Caller by) {
        by.requireRole(Roles.PUBLISHER);
        var report = reports.requireLocked(id);
        reports.lock(report.policy());
        seen.requireSameAs(report.version());
        report.requireOther(by.person());
        var evidence = evidence(report);
        DomainException.refuseIfAny("The report cannot be published.", missing(report, evidence));
        var now = clock.instant();
        var url = renderings.absolute(report.address());
        journal.record(
                report.publish(content(report, evidence, now), url, by.person(), now),
                by,
                report.correctionReason());
        reports.flush();
        obliging.reported(
                ObligationKind.POLICY_ANNUAL, report.policy(), report.periodEnd(), url, by);
        return report;
    }

    /** What stands between a draft and its publication; nothing where it can be published. */
    public List<Violation> missing(MonitoringReport report) {
        return report.state() == ReportState.DRAFT ? missing(report, evidence(report)) : List.of();
    }

    private static List<Violation> missing(MonitoringReport report, Evidence evidence) {
        var missing =
                new ArrayList<>(
                        ReportRules.write(report.answers(), evidence.disparities().keySet()));
        missing.addAll(ReportRules.publish(report.answers(), evidence.openInWords()));
        return missing;
    }

    /** A draft as it would read if it were published now. */
    public ReportContent preview(MonitoringReport report) {
        return content(report, evidence(report), null);
    }

    private Evidence evidence(MonitoringReport report) {
        return gathering.of(report.policy(), report.periodStart(), report.periodEnd());
    }

    private static ReportContent content(
            MonitoringReport report, Evidence evidence, @Nullable Instant publishedAt) {
        var answers = report.answers();
        var found = answers.inequalityFound();
        return new ReportContent(
                report.id(),
                report.policy(),
                report.policyTitle(),
                report.accountablePost(),
                evidence.assessment(),
                report.periodStart(),
                report.periodEnd(),
                answers.functions(),
                answers.tests(),
                found != null && found,
                answers.cause(),
                answers.actions(),
                answers.justification(),
                answers.disparities().stream()
                        // One that is the policy's no longer stands in the way of publication.
                        .filter(evidence.disparities()::containsKey)
                        .map(evidence::line)
                        .toList(),
                evidence.figures(),
                evidence.notReleased(),
                evidence.targets(),
                evidence.findings(),
                evidence.editions(),
                answers.channels(),
                report.corrects(),
                report.correctionReason(),
                publishedAt);
    }

    private static void requireAuthor(String accountablePost, Caller by) {
        if (!by.has(Roles.ANALYST)
                && !by.has(Roles.POLICY_AUTHOR)
                && !by.has(Roles.PROGRAMME_OFFICE)) {
            by.requirePost(accountablePost);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
