package org.dueregard.eia.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dueregard.eia.assessment.AssessmentStatus;
import org.dueregard.eia.assessment.AssessmentTransition;
import org.dueregard.eia.assessment.AssessmentVersion;
import org.dueregard.eia.assessment.Assessments;
import org.dueregard.eia.assessment.Attachment;
import org.dueregard.eia.assessment.Ledger;
import org.dueregard.eia.attachment.AttachmentStore;
import org.dueregard.eia.attachment.Inspecting;
import org.dueregard.eia.subject.SubjectState;
import org.dueregard.eia.subject.Subjects;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.DomainException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What publishers do: publish a frozen copy, or withhold the version. */
@ApplicationScoped
public class Publishing {
    private final Assessments assessments;
    private final Subjects subjects;
    private final PublishedCopies copies;
    private final Inspecting inspecting;
    private final AttachmentStore store;
    private final Ledger ledger;
    private final InstantSource clock;
    private final String publicAddress;

    public Publishing(
            Assessments assessments,
            Subjects subjects,
            PublishedCopies copies,
            Inspecting inspecting,
            AttachmentStore store,
            Ledger ledger,
            InstantSource clock,
            @ConfigProperty(name = "dueregard.public-address") String publicAddress) {
        this.assessments = assessments;
        this.subjects = subjects;
        this.copies = copies;
        this.inspecting = inspecting;
        this.store = store;
        this.ledger = ledger;
        this.clock = clock;
        this.publicAddress = publicAddress;
    }

    @Transactional
    public void publish(UUID id, PublicationOrder order, ExpectedVersion seen, Caller by) {
        var assessment = assessments.lock(id);
        ledger.requireSame(assessment, seen);
        var version = assessment.current();
        AssessmentTransition.PUBLISH.from(version.status());
        var registered = subjects.require(assessment.subjectId());
        var subject = registered.snapshot();
        DomainException.refuseIfAny(
                "The version cannot be published.", PublicationRules.ofSubject(subject));
        var at = clock.instant();
        var open = OpenFiles.of(version.content(), registered.openToPublic(), order);
        var frozen = Frozen.of(PublicDocument.of(id, version, subject, order, open, at), order);
        requireClean(version.content().attachments(), open);
        copies.persist(
                new PublishedCopy(
                        new PublishedCopy.Key(id, version.number()),
                        subject.title(),
                        frozen,
                        by.person(),
                        at));
        var published =
                assessment.publish(
                        frozen.sha256(),
                        order.channels(),
                        "%s/v1/published-assessments/%s/versions/%d"
                                .formatted(publicAddress, id, version.number()),
                        order.withheldParts(),
                        by.person(),
                        at);
        ledger.record(assessment, published, by, null);
    }

    /** Again, for a scan knows more by now than when the file was taken. */
    private void requireClean(List<Attachment> files, Set<String> open) {
        var unclean =
                files.stream()
                        .filter(file -> open.contains(file.sha256()))
                        .filter(file -> !inspecting.isClean(store.read(file.sha256())))
                        .map(Attachment::name)
                        .toList();
        if (!unclean.isEmpty()) {
            throw DomainException.brokenRule(
                    "virus-found",
                    "The version cannot be published like this.",
                    PublicationRules.ofUnclean(unclean));
        }
    }

    @Transactional
    public void withhold(UUID id, String reason, ExpectedVersion seen, Caller by) {
        var assessment = assessments.lock(id);
        ledger.requireSame(assessment, seen);
        ledger.record(
                assessment, assessment.withhold(reason, by.person(), clock.instant()), by, reason);
    }

    public Standing standing(PublishedCopy copy) {
        var assessment = assessments.require(copy.assessmentId());
        if (copies.latest(assessment.id()).number() > copy.number()) {
            return Standing.SUPERSEDED;
        }
        if (subjects.require(assessment.subjectId()).state() == SubjectState.WITHDRAWN) {
            return Standing.SUBJECT_WITHDRAWN;
        }
        if (assessment.version(copy.number()).status() != AssessmentStatus.SUPERSEDED) {
            return Standing.IN_FORCE;
        }
        return IntStream.rangeClosed(copy.number() + 1, assessment.currentVersion())
                        .mapToObj(assessment::version)
                        .anyMatch(Publishing::decided)
                ? Standing.NO_LONGER_IN_FORCE
                : Standing.BEING_ASSESSED_ANEW;
    }

    private static boolean decided(AssessmentVersion version) {
        return version.signedSha256() != null || version.status() == AssessmentStatus.STOPPED;
    }
}
