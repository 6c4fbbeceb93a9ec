package org.dueregard.eia.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.eia.subject.Subject;
import org.dueregard.eia.subject.SubjectState;
import org.dueregard.eia.subject.Subjects;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Taking in many drafts at once: every line of a file, or none. Each is begun and written as one
 * that is made by itself, by the same rules, with its own audit rows and events. What has an
 * assessment already is a fault, so that a file that is sent again under another key begins
 * nothing.
 */
@ApplicationScoped
public class ImportingDrafts {
    private static final int AT_ONCE = 200;

    /** More faults than this help nobody. */
    private static final int MOST_FAULTS = 1_000;

    private final Opening opening;
    private final Assessments assessments;
    private final Subjects subjects;
    private final Ledger ledger;
    private final InstantSource clock;

    public ImportingDrafts(
            Opening opening,
            Assessments assessments,
            Subjects subjects,
            Ledger ledger,
            InstantSource clock) {
        this.opening = opening;
        this.assessments = assessments;
        this.subjects = subjects;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @param unreadable what was found while reading the file; nothing is taken in then
     */
    @Transactional
    public DraftImport take(
            List<ImportedDraft> drafts, List<DraftFault> unreadable, boolean dryRun, Caller by) {
        by.requireRole(Roles.POLICY_AUTHOR);
        var faults = new ArrayList<>(unreadable);
        faults.addAll(repeated(drafts));
        for (var some : chunks(drafts)) {
            faults.addAll(refused(some));
            assessments.getEntityManager().clear();
        }
        var shown =
                faults.stream()
                        .sorted(
                                Comparator.comparing(DraftFault::line)
                                        .thenComparing(DraftFault::pointer))
                        .limit(MOST_FAULTS)
                        .toList();
        if (!dryRun) {
            refuseIfAny(shown, faults.size());
            // In one order, so that two files with the same subjects wait and do not deadlock.
            subjects.lockWithReferences(drafts.stream().map(ImportedDraft::subject).toList());
            assessments.getEntityManager().clear();
            chunks(drafts).forEach(some -> write(some, by));
        }
        var faulty = faults.stream().map(DraftFault::line).collect(Collectors.toSet());
        var begun = drafts.stream().filter(draft -> !faulty.contains(draft.line())).count();
        return new DraftImport(dryRun, drafts.size(), (int) begun, shown);
    }

    private static List<DraftFault> repeated(List<ImportedDraft> drafts) {
        var first = new HashMap<String, Long>();
        var faults = new ArrayList<DraftFault>();
        for (var draft : drafts) {
            var before = first.putIfAbsent(draft.subject(), draft.line());
            if (before != null) {
                faults.add(
                        new DraftFault(
                                draft.line(), "/subject", "stands in line " + before + " already"));
            }
        }
        return faults;
    }

    private List<DraftFault> refused(List<ImportedDraft> drafts) {
        var named = named(drafts);
        var assessed =
                assessments.inForceOrUnderWay(
                        named.values().stream().map(Subject::id).collect(Collectors.toSet()));
        var faults = new ArrayList<DraftFault>();
        for (var draft : drafts) {
            var wrong = wrong(named.get(draft.subject()), assessed);
            if (wrong != null) {
                faults.add(new DraftFault(draft.line(), "/subject", wrong));
            }
            for (var part : draft.parts()) {
                for (var violation : Assessment.refused(part)) {
                    faults.add(
                            new DraftFault(
                                    draft.line(),
                                    "/content" + violation.pointer(),
                                    violation.message()));
                }
            }
        }
        return faults;
    }

    private static @Nullable String wrong(@Nullable Subject subject, Set<UUID> assessed) {
        if (subject == null) {
            return "is the reference of no subject";
        }
        if (subject.state() == SubjectState.WITHDRAWN) {
            return "is withdrawn, and not assessed";
        }
        return assessed.contains(subject.id())
                ? "has a full assessment; go on with that one"
                : null;
    }

    private static void refuseIfAny(List<DraftFault> shown, int all) {
        if (all > 0) {
            throw DomainException.brokenRule(
                    "import-refused",
                    "Nothing of the file was taken in: "
                            + all
                            + (all == 1 ? " fault was" : " faults were")
                            + " found in it.",
                    shown.stream()
                            .map(
                                    fault ->
                                            Violation.at(
                                                    "line:" + fault.line() + fault.pointer(),
                                                    fault.reason()))
                            .toList());
        }
    }

    private void write(List<ImportedDraft> drafts, Caller by) {
        var ids = new HashMap<String, UUID>();
        named(drafts).forEach((reference, subject) -> ids.put(reference, subject.id()));
        assessments.getEntityManager().clear();
        for (var draft : drafts) {
            var subjectId = ids.get(draft.subject());
            if (subjectId == null) {
                throw DomainException.notFound("subject", draft.subject());
            }
            var assessment = opening.begin(subjectId, by);
            if (!draft.parts().isEmpty()) {
                ledger.record(
                        assessment,
                        assessment.revise(
                                draft.parts(),
                                by,
                                subjects.require(subjectId).snapshot(),
                                clock.instant()),
                        by,
                        "Imported from a file, line " + draft.line() + ".");
            }
            assessments.flush();
            assessments.getEntityManager().clear();
        }
    }

    private Map<String, Subject> named(List<ImportedDraft> drafts) {
        var references = new HashSet<String>();
        drafts.forEach(draft -> references.add(draft.subject()));
        return subjects.withReferences(references).stream()
                .collect(Collectors.toMap(Subject::reference, subject -> subject));
    }

    private static List<List<ImportedDraft>> chunks(List<ImportedDraft> drafts) {
        var chunks = new ArrayList<List<ImportedDraft>>();
        for (var from = 0; from < drafts.size(); from += AT_ONCE) {
            chunks.add(drafts.subList(from, Math.min(from + AT_ONCE, drafts.size())));
        }
        return chunks;
    }
}
