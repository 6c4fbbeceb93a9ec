package org.dueregard.eia.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.eia.assessment.Assessments;
import org.dueregard.eia.attachment.AttachmentStore;
import org.dueregard.eia.subject.Subjects;
import org.dueregard.platform.problem.DomainException;

/** The files that frozen copies give an address to; everything else is not there. */
@ApplicationScoped
public class PublishedFiles {
    private final PublishedCopies copies;
    private final Assessments assessments;
    private final Subjects subjects;
    private final AttachmentStore store;

    public PublishedFiles(
            PublishedCopies copies,
            Assessments assessments,
            Subjects subjects,
            AttachmentStore store) {
        this.copies = copies;
        this.assessments = assessments;
        this.subjects = subjects;
        this.store = store;
    }

    /** As the copy names it; not where its subject has come to be withheld or marked since. */
    public PublicDocument.PublicAttachment require(UUID assessmentId, int version, String sha256) {
        var copy = copies.require(assessmentId, version);
        var subject = subjects.require(assessments.subjectOf(assessmentId));
        var files = Frozen.read(copy.document()).attachments();
        if (files == null || !subject.openToPublic()) {
            throw notThere(sha256);
        }
        return files.stream()
                .filter(file -> file.sha256().equals(sha256) && Objects.nonNull(file.href()))
                .findFirst()
                .orElseThrow(() -> notThere(sha256));
    }

    public byte[] bytes(PublicDocument.PublicAttachment file) {
        return store.read(file.sha256());
    }

    private static DomainException notThere(String sha256) {
        return DomainException.notFound("published file", sha256);
    }
}
