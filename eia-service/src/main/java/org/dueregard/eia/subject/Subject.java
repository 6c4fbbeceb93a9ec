package org.dueregard.eia.subject;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** One thing that the service does or means to do, and that can be assessed. */
@Entity
public class Subject {
    @Id private UUID id;
    @Version private long version;

    @Enumerated(EnumType.STRING)
    private SubjectKind kind;

    private String title;
    private String purpose;
    private String accountablePost;
    private @Nullable String businessArea;
    private @Nullable String unit;
    private @Nullable String programme;
    private @Nullable String programmeStrand;

    @Enumerated(EnumType.STRING)
    private SubjectState state;

    @Enumerated(EnumType.STRING)
    private ProtectiveMarking protectiveMarking;

    private boolean publicationWithheld;
    private @Nullable String withholdingReason;
    private String registeredBy;
    private Instant registeredAt;
    private @Nullable String adoptedBy;
    private @Nullable LocalDate adoptedOn;
    private @Nullable LocalDate withdrawnOn;

    protected Subject() {}

    private Subject(UUID id, Particulars particulars, Person by, Instant at) {
        this.id = id;
        this.kind = particulars.kind();
        this.title = particulars.title();
        this.purpose = particulars.purpose();
        this.accountablePost = particulars.accountablePost();
        this.businessArea = particulars.businessArea();
        this.unit = particulars.unit();
        this.programme = particulars.programme();
        this.programmeStrand = particulars.programmeStrand();
        this.state = SubjectState.PROPOSED;
        this.protectiveMarking = particulars.protectiveMarking();
        this.publicationWithheld = particulars.publicationWithheld();
        this.withholdingReason = particulars.withholdingReason();
        this.registeredBy = by.sub();
        this.registeredAt = at;
    }

    public static Subject register(UUID id, Particulars particulars, Person by, Instant at) {
        DomainException.refuseIfAny(
                "The subject cannot be registered like this.",
                SubjectRules.ofRegistration(particulars));
        return new Subject(id, particulars, by, at);
    }

    public SubjectFact registered() {
        return new SubjectFact("subject.registered", null, snapshot());
    }

    public SubjectFact handTo(String post) {
        if (state == SubjectState.WITHDRAWN) {
            throw DomainException.illegalTransition(
                    "A withdrawn subject stays with its post; register it anew instead.");
        }
        if (post.equals(accountablePost)) {
            throw DomainException.brokenRule(
                    "The post is accountable already.",
                    List.of(Violation.at("/accountablePost", "name another post")));
        }
        var before = snapshot();
        accountablePost = post;
        return new SubjectFact("subject.handed-over", before, snapshot());
    }

    /** The guard on adoption stands with whoever calls this: it needs screening and assessment. */
    public SubjectFact adopt(Person by, LocalDate on) {
        var before = snapshot();
        state = SubjectTransition.ADOPT.from(state);
        adoptedBy = by.sub();
        adoptedOn = on;
        return new SubjectFact("subject.adopted", before, snapshot());
    }

    public SubjectFact withdraw(LocalDate on) {
        var before = snapshot();
        state = SubjectTransition.WITHDRAW.from(state);
        withdrawnOn = on;
        return new SubjectFact("subject.withdrawn", before, snapshot());
    }

    public SubjectSnapshot snapshot() {
        return new SubjectSnapshot(
                id,
                kind,
                title,
                accountablePost,
                businessArea,
                programmeStrand,
                state,
                publicationWithheld);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public SubjectKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String purpose() {
        return purpose;
    }

    public String accountablePost() {
        return accountablePost;
    }

    public @Nullable String businessArea() {
        return businessArea;
    }

    public @Nullable String unit() {
        return unit;
    }

    public @Nullable String programme() {
        return programme;
    }

    public @Nullable String programmeStrand() {
        return programmeStrand;
    }

    public SubjectState state() {
        return state;
    }

    public ProtectiveMarking protectiveMarking() {
        return protectiveMarking;
    }

    public boolean publicationWithheld() {
        return publicationWithheld;
    }

    public @Nullable String withholdingReason() {
        return withholdingReason;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public @Nullable LocalDate adoptedOn() {
        return adoptedOn;
    }

    public @Nullable LocalDate withdrawnOn() {
        return withdrawnOn;
    }
}
