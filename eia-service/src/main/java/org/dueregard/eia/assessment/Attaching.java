package org.dueregard.eia.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.time.InstantSource;
import java.util.UUID;
import org.dueregard.eia.attachment.AttachmentStore;
import org.dueregard.eia.attachment.Inspecting;
import org.dueregard.eia.subject.Subjects;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.jspecify.annotations.Nullable;

/** Authors attach files to a draft, and take them away again. */
@ApplicationScoped
public class Attaching {
    private final Assessments assessments;
    private final Subjects subjects;
    private final Inspecting inspecting;
    private final AttachmentStore store;
    private final Ledger ledger;
    private final InstantSource clock;

    public Attaching(
            Assessments assessments,
            Subjects subjects,
            Inspecting inspecting,
            AttachmentStore store,
            Ledger ledger,
            InstantSource clock) {
        this.assessments = assessments;
        this.subjects = subjects;
        this.inspecting = inspecting;
        this.store = store;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * What a sender says of a file.
     *
     * @param mediaType null where they do not say, which is refused
     */
    public record Label(
            String name,
            @Nullable String mediaType,
            @Nullable String description,
            @Nullable String evidence) {}

    /** The file is looked at before the assessment is locked: a scan takes its time. */
    @Transactional
    public Attachment attach(UUID id, Label label, File file, Caller by) {
        var inspected = inspecting.inspect(label.name(), label.mediaType(), file);
        store.keep(inspected.sha256(), inspected.bytes());
        var assessment = assessments.lock(id);
        var attachment =
                new Attachment(
                        Ids.next(),
                        inspected.name(),
                        inspected.mediaType(),
                        inspected.size(),
                        inspected.sha256(),
                        label.description(),
                        label.evidence());
        var fact =
                assessment.attach(
                        attachment,
                        by,
                        subjects.require(assessment.subjectId()).snapshot(),
                        clock.instant());
        ledger.record(assessment, fact, by, null);
        return attachment;
    }

    @Transactional
    public void detach(UUID id, UUID attachment, ExpectedVersion seen, Caller by) {
        var assessment = assessments.lock(id);
        ledger.requireSame(assessment, seen);
        var fact =
                assessment.detach(
                        attachment,
                        by,
                        subjects.require(assessment.subjectId()).snapshot(),
                        clock.instant());
        ledger.record(assessment, fact, by, null);
    }
}
