package org.dueregard.monitoring.releases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;
import org.dueregard.monitoring.certification.Periods;
import org.dueregard.monitoring.disclosure.Protection;
import org.dueregard.monitoring.disclosure.Standard;
import org.dueregard.monitoring.obligations.Obliging;
import org.dueregard.platform.TransactionLock;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What becomes of a release that was composed. */
@ApplicationScoped
public class Releasing {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Releases releases;
    private final PublishedReleases published;
    private final Periods periods;
    private final Obliging obliging;
    private final Journal journal;
    private final InstantSource clock;
    private final EntityManager session;

    Releasing(
            Releases releases,
            PublishedReleases published,
            Periods periods,
            Obliging obliging,
            Journal journal,
            InstantSource clock,
            EntityManager session) {
        this.releases = releases;
        this.published = published;
        this.periods = periods;
        this.obliging = obliging;
        this.journal = journal;
        this.clock = clock;
        this.session = session;
    }

    /** Notes down that a body has seen it. */
    @Transactional
    public Release present(
            UUID id,
            String body,
            @Nullable String reference,
            LocalDate on,
            ExpectedVersion seen,
            Caller by) {
        if (!by.has(Roles.PROGRAMME_OFFICE)) {
            by.requireRole(Roles.ANALYST);
        }
        var release = seen(id, seen);
        if (on.isAfter(LocalDate.ofInstant(clock.instant(), LONDON))) {
            DomainException.refuseIfAny(
                    "The release cannot be presented like this.",
                    List.of(Violation.at("/on", "lies in the future: note it down afterwards")));
        }
        journal.record(release.present(body, reference, on), by, null);
        releases.flush();
        return release;
    }

    /**
     * Makes it public as it was composed. One release is published at a time, and what has been
     * published since the composition is held against it once more.
     */
    @Transactional
    public Release publish(UUID id, ExpectedVersion seen, Caller by) {
        by.requireRole(Roles.PUBLISHER);
        TransactionLock.hold(session, "publication of releases");
        var release = seen(id, seen);
        release.requirePublishableBy(by.person());
        var content = releases.content(id);
        requireAsItWas(release, content.draft(), periods::revision);
        requireSafe(release, content);
        requireAsItWas(release, content.draft(), this::held);
        var at = clock.instant();
        var frozen = new PublishedRelease(content.draft().published(at, release.presentedTo()), at);
        journal.record(release.publish(frozen.sha256(), by.person(), at), by, null);
        published.persist(frozen);
        releases.flush();
        var series = release.series();
        if (series != null && release.corrects() == null) {
            obliging.released(series, "/v1/published-releases/" + release.id(), by);
        }
        return release;
    }

    @Transactional
    public Release discard(UUID id, String reason, ExpectedVersion seen, Caller by) {
        if (!by.has(Roles.PUBLISHER)) {
            by.requireRole(Roles.ANALYST);
        }
        var release = seen(id, seen);
        journal.record(release.discard(reason, by.person(), clock.instant()), by, reason);
        releases.flush();
        return release;
    }

    private Release seen(UUID id, ExpectedVersion seen) {
        var release = releases.requireLocked(id);
        seen.requireSameAs(release.version());
        return release;
    }

    /** The month as it is, which nobody changes until the transaction ends. */
    private Optional<Periods.Revision> held(String dataset, YearMonth month) {
        var period = periods.requireLocked(dataset, month);
        return Optional.of(
                new Periods.Revision(
                        period.version(), period.isCertified(), period.dataChangedAt()));
    }

    private void requireAsItWas(
            Release release,
            ReleaseDocument draft,
            BiFunction<String, YearMonth, Optional<Periods.Revision>> now) {
        var months = new TreeMap<String, SortedSet<YearMonth>>();
        for (var table : draft.tables()) {
            for (var month = table.from();
                    !month.isAfter(table.to());
                    month = month.plusMonths(1)) {
                months.computeIfAbsent(table.dataset(), dataset -> new TreeSet<>()).add(month);
            }
        }
        var violations = new ArrayList<Violation>();
        // In the order in which whoever sends figures of several months holds them.
        months.forEach(
                (dataset, ofDataset) ->
                        ofDataset.stream()
                                .filter(
                                        month ->
                                                now.apply(dataset, month)
                                                        .filter(Periods.Revision::certified)
                                                        .filter(
                                                                each ->
                                                                        !each.dataChangedAt()
                                                                                .isAfter(
                                                                                        release
                                                                                                .composedAt()))
                                                        .isEmpty())
                                .map(
                                        month ->
                                                Violation.at(
                                                        "",
                                                        "%s of %s has changed since: discard the release, and compose it anew once the month is certified"
                                                                .formatted(month, dataset)))
                                .forEach(violations::add));
        if (release.corrects() != null && published.correctionOf(release.corrects()).isPresent()) {
            violations.add(
                    Violation.at(
                            "",
                            "The release that it corrects has been put right by another one: correct that one"));
        }
        if (!violations.isEmpty()) {
            throw DomainException.brokenRule(
                    "release-outdated", "The release no longer says what is known.", violations);
        }
    }

    private void requireSafe(Release release, ReleaseContent content) {
        var tables = content.counts();
        var earlier = Overlapping.of(tables, releases);
        if (release.audit()
                .comparedWith()
                .containsAll(earlier.stream().map(Protection.Earlier::release).toList())) {
            return;
        }
        var unsafe = Protection.unsafe(tables, earlier, Standard.of(release.threshold()));
        if (!unsafe.isEmpty()) {
            throw DomainException.brokenRule(
                    "disclosure-unsafe",
                    "Beside what has been published since, the release would give small numbers away: discard it, and compose it anew.",
                    ReleaseRules.unsafe(unsafe));
        }
    }
}
