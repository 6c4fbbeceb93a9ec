package org.dueregard.eia.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.dueregard.eia.subject.Subject;
import org.dueregard.eia.subject.SubjectState;
import org.dueregard.eia.subject.Subjects;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.file.FileFaults;
import org.dueregard.platform.problem.DomainException;
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
     * @param faults what was found while reading the file; nothing is taken in then
     */
    @Transactional
    public DraftImport take(
            List<ImportedDraft> drafts, FileFaults faults, boolean dryRun, Caller by) {
        by.requireRole(Roles.POLICY_AUTHOR);
        faults.addRepeated(drafts, ImportedDraft::line, ImportedDraft::subject, "/subject");
        for (var some : chunks(drafts)) {
            look(some, faults);
            assessments.getEntityManager().clear();
        }
        if (!dryRun) {
            faults.refuseIfAny();
            // In one order, so that two files with the same subjects wait and do not deadlock.
            subjects.lockAll(drafts.stream().map(ImportedDraft::subject).toList());
            chunks(drafts).forEach(some -> write(some, by));
        }
        var faulty = faults.lines();
        var begun = drafts.stream().filter(draft -> !faulty.contains(draft.line())).count();
        return new DraftImport(dryRun, drafts.size(), (int) begun, faults.shown());
    }

    private void look(List<ImportedDraft> drafts, FileFaults faults) {
        var named = named(drafts);
        var assessed =
                assessments.inForceOrUnderWay(
                        named.values().stream().map(Subject::id).collect(Collectors.toSet()));
        for (var draft : drafts) {
            var wrong = wrong(named.get(draft.subject()), assessed);
            if (wrong != null) {
                faults.add(draft.line(), "/subject", wrong);
            }
            for (var part : draft.parts()) {
                faults.add(draft.line(), "/content", Assessment.refused(part));
            }
        }
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
        return drafts.stream().gather(Gatherers.windowFixed(AT_ONCE)).toList();
    }
}
