package org.dueregard.monitoring.observations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dueregard.monitoring.units.Units;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.file.FileFaults;
import org.dueregard.platform.journal.Journal;

/** Takes files of observations in: every line, or none and every fault. */
@ApplicationScoped
public class Observing {
    /** Where a line says what is checked here. */
    private static final String CONTENT = "/content";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Observations observations;
    private final Units units;
    private final Journal journal;
    private final InstantSource clock;

    Observing(Observations observations, Units units, Journal journal, InstantSource clock) {
        this.observations = observations;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Takes a file in. Sent again, it changes nothing.
     *
     * @param faults what was found while it was read; nothing is taken in then
     */
    @Transactional
    public ObservationFile take(
            String source,
            List<NewObservation> given,
            FileFaults faults,
            boolean dryRun,
            Caller by) {
        by.requireRole(Roles.DATA_PROVIDER);
        observations.lock(source);
        var held = observations.of(source, references(given));
        var settled = new Settled(held);
        given.forEach(line -> settled.take(line, faults));
        check(source, given, settled, faults);
        if (dryRun) {
            return new ObservationFile(null, settled.receipt(given.size()), faults.shown());
        }
        faults.refuseIfAny();
        var file = Ids.next();
        var now = clock.instant();
        for (var line : settled.additions) {
            observations.persist(new Observation(source, line, file, now));
        }
        observations.flush();
        journal.record(
                new ObservationsReceived(file, source, settled.receipt(given.size()), now),
                by,
                null);
        return new ObservationFile(file, settled.receipt(given.size()), List.of());
    }

    private void check(
            String source, List<NewObservation> given, Settled settled, FileFaults faults) {
        var today = LocalDate.ofInstant(clock.instant(), LONDON);
        var known = known(source, given, settled);
        for (var line : given) {
            var said = line.said();
            if (said == null) {
                continue;
            }
            faults.add(line.line(), CONTENT, ObservationRules.violations(said, today));
            if (!units.knows(said.unit())) {
                faults.add(
                        line.line(), CONTENT + "/unit", "Is the code of no unit; see /v1/units.");
            }
            if (said.change() != null) {
                refer(line, "/change/since", said.change().since(), known, faults);
            }
            if (said.derivedFrom() != null) {
                refer(line, "/derivedFrom", said.derivedFrom(), known, faults);
            }
        }
        margins(source, given, settled, faults);
    }

    private static void refer(
            NewObservation line,
            String pointer,
            String reference,
            Set<String> known,
            FileFaults faults) {
        if (reference.equals(line.reference())) {
            faults.add(line.line(), CONTENT + pointer, "Names the observation itself.");
        } else if (!known.contains(reference)) {
            faults.add(
                    line.line(),
                    CONTENT + pointer,
                    "Is the reference of no observation of this source; send that one before it, or"
                            + " in the same file.");
        }
    }

    /** References that stand for something once the file is in. */
    private Set<String> known(String source, List<NewObservation> given, Settled settled) {
        var named =
                given.stream()
                        .map(NewObservation::said)
                        .filter(Objects::nonNull)
                        .flatMap(
                                said ->
                                        Stream.of(
                                                said.change() == null
                                                        ? null
                                                        : said.change().since(),
                                                said.derivedFrom()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        var known = new HashSet<String>();
        if (!named.isEmpty()) {
            observations.presentOf(source, named).forEach(each -> known.add(each.reference()));
        }
        settled.present.forEach(
                (reference, line) -> {
                    if (line.said() == null) {
                        known.remove(reference);
                    } else {
                        known.add(reference);
                    }
                });
        return known;
    }

    /** What the file brings, beside what is held and stays. */
    private void margins(
            String source, List<NewObservation> given, Settled settled, FileFaults faults) {
        var measures =
                given.stream()
                        .map(NewObservation::said)
                        .filter(Objects::nonNull)
                        .map(Said::measure)
                        .collect(Collectors.toSet());
        var counted = new ArrayList<Margins.Counted<Optional<NewObservation>>>();
        for (var held :
                measures.isEmpty()
                        ? List.<Observation>of()
                        : observations.ofMeasures(source, measures)) {
            var said = held.said();
            if (said != null && !settled.present.containsKey(held.reference())) {
                counted.add(new Margins.Counted<>(Optional.empty(), said));
            }
        }
        settled.present.values().stream()
                .filter(line -> line.said() != null)
                .forEach(
                        line ->
                                counted.add(
                                        new Margins.Counted<>(
                                                Optional.of(line),
                                                Objects.requireNonNull(line.said()))));
        for (var fault : Margins.faults(counted)) {
            var line = fault.whole().origin();
            faults.add(
                    line.map(NewObservation::line).orElseGet(() -> given.getFirst().line()),
                    CONTENT + "/figure/numerator",
                    (line.isPresent() ? "" : "A figure that is held already: ") + fault.message());
        }
    }

    private static Set<String> references(List<NewObservation> given) {
        return given.stream().map(NewObservation::reference).collect(Collectors.toSet());
    }

    /** What the lines come to, given what is held: the same in whatever order they come. */
    private static final class Settled {
        private final Map<String, Map<Long, String>> digests = new HashMap<>();
        private final List<NewObservation> additions = new ArrayList<>();

        /** The highest version that the file brings of each, where it is the highest of all. */
        private final Map<String, NewObservation> present = new HashMap<>();

        private int accepted;
        private int corrected;
        private int withdrawn;
        private int duplicate;

        Settled(Map<String, List<Observation>> held) {
            held.forEach(
                    (reference, versions) -> {
                        var known = new HashMap<Long, String>();
                        versions.forEach(each -> known.put(each.version(), each.digest()));
                        digests.put(reference, known);
                    });
        }

        void take(NewObservation line, FileFaults faults) {
            var known = digests.computeIfAbsent(line.reference(), _ -> new HashMap<>());
            var digest = line.digest();
            var same = known.get(line.version());
            if (same != null) {
                if (same.equals(digest)) {
                    duplicate++;
                } else {
                    faults.add(
                            line.line(),
                            "/version",
                            "Is held with another content; send the correction with a higher"
                                    + " version.");
                }
                return;
            }
            var highest = known.keySet().stream().mapToLong(Long::longValue).max();
            known.put(line.version(), digest);
            additions.add(line);
            if (highest.isPresent() && line.version() < highest.getAsLong()) {
                duplicate++;
                return;
            }
            present.put(line.reference(), line);
            if (line.said() == null) {
                withdrawn++;
            } else if (highest.isEmpty()) {
                accepted++;
            } else {
                corrected++;
            }
        }

        ObservationReceipt receipt(int received) {
            return new ObservationReceipt(received, accepted, corrected, withdrawn, duplicate);
        }
    }
}
