package org.dueregard.eia.subject;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One thing that the service does or means to do, and that can be assessed. */
@Entity
public class Subject {
    @Id private UUID id;
    @Version private long version;

    @Enumerated(EnumType.STRING)
    private SubjectKind kind;

    private String reference;
    private String title;
    private String purpose;
    private String accountablePost;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> jointLeadPosts;

    private @Nullable String businessArea;
    private @Nullable String unit;
    private @Nullable String owningTeam;
    private @Nullable String programme;
    private @Nullable String programmeStrand;

    @Enumerated(EnumType.STRING)
    private SubjectState state;

    @Enumerated(EnumType.STRING)
    private ProtectiveMarking protectiveMarking;

    private boolean publicationWithheld;
    private @Nullable String withholdingReason;

    @Enumerated(EnumType.STRING)
    private @Nullable PublicationStatus publicationStatus;

    private @Nullable Integer reviewEveryMonths;
    private @Nullable LocalDate assessmentDueOn;
    private String registeredBy;
    private Instant registeredAt;
    private @Nullable String adoptedBy;
    private @Nullable LocalDate adoptedOn;
    private @Nullable LocalDate withdrawnOn;

    protected Subject() {}

    private Subject(UUID id, String reference, Particulars particulars, Person by, Instant at) {
        this.id = id;
        this.reference = reference;
        this.state = SubjectState.PROPOSED;
        this.registeredBy = by.sub();
        this.registeredAt = at;
        write(particulars);
    }

    /**
     * @param reference by which other systems know it; its id where there is none
     */
    public static Subject register(
            UUID id, @Nullable String reference, Particulars particulars, Person by, Instant at) {
        DomainException.refuseIfAny(
                "The subject cannot be registered like this.",
                SubjectRules.ofParticulars(particulars));
        return new Subject(id, reference == null ? id.toString() : reference, particulars, by, at);
    }

    private void write(Particulars particulars) {
        kind = particulars.kind();
        title = particulars.title();
        purpose = particulars.purpose();
        accountablePost = particulars.accountablePost();
        jointLeadPosts = particulars.jointLeadPosts();
        businessArea = particulars.businessArea();
        unit = particulars.unit();
        owningTeam = particulars.owningTeam();
        programme = particulars.programme();
        programmeStrand = particulars.programmeStrand();
        protectiveMarking = particulars.protectiveMarking();
        publicationWithheld = particulars.publicationWithheld();
        withholdingReason = particulars.withholdingReason();
        publicationStatus = particulars.publicationStatus();
        reviewEveryMonths = particulars.reviewEveryMonths();
        assessmentDueOn = particulars.assessmentDueOn();
    }

    /** What is said of it now, in full; nothing where it is said already. */
    public Optional<SubjectAmended> amend(Particulars next) {
        var before = particulars();
        if (next.equals(before)) {
            return Optional.empty();
        }
        if (state == SubjectState.WITHDRAWN) {
            throw DomainException.illegalTransition(
                    "A withdrawn subject stays as it was; register it anew instead.");
        }
        DomainException.refuseIfAny(
                "The subject cannot be amended like this.", SubjectRules.ofAmending(before, next));
        write(next);
        return Optional.of(new SubjectAmended(before, next, snapshot()));
    }

    public Particulars particulars() {
        return new Particulars(
                kind,
                title,
                purpose,
                accountablePost,
                jointLeadPosts,
                businessArea,
                unit,
                owningTeam,
                programme,
                programmeStrand,
                protectiveMarking,
                publicationWithheld,
                withholdingReason,
                publicationStatus,
                reviewEveryMonths,
                assessmentDueOn);
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
        jointLeadPosts = jointLeadPosts.stream().filter(lead -> !lead.equals(post)).toList();
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

    /** An urgent adoption has ended without due regard being shown in time. */
    public SubjectFact lapse() {
        var before = snapshot();
        state = SubjectTransition.LAPSE.from(state);
        adoptedBy = null;
        adoptedOn = null;
        return new SubjectFact("subject.adoption-lapsed", before, snapshot());
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
                publicationWithheld,
                reviewEveryMonths);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String reference() {
        return reference;
    }

    public SubjectKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String accountablePost() {
        return accountablePost;
    }

    public @Nullable String programmeStrand() {
        return programmeStrand;
    }

    /** Whether the public may see anything of it: neither marked nor withheld. */
    public boolean openToPublic() {
        return protectiveMarking == ProtectiveMarking.OFFICIAL && !publicationWithheld;
    }

    public SubjectState state() {
        return state;
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
