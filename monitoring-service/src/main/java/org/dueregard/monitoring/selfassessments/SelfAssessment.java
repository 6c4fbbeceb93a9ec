package org.dueregard.monitoring.selfassessments;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** What the service says of itself by a criterion of a standard, and what somebody else says. */
@Entity
@Table(name = "self_assessment")
public class SelfAssessment {
    @Id private UUID id;
    private String standard;
    private int standardVersion;
    private String criterion;
    private int level;
    private String evidence;
    private LocalDate assessedOn;
    private String assessorPost;
    private Instant assessedAt;
    private String assessedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable ModerationOutcome moderation;

    private @Nullable Integer moderatedLevel;
    private @Nullable String moderationReason;
    private @Nullable String moderatorPost;
    private @Nullable Instant moderatedAt;
    private @Nullable String moderatedBy;
    @Version private long version;

    protected SelfAssessment() {}

    SelfAssessment(NewSelfAssessment asked, int standardVersion, Person by, Instant at) {
        this.id = Ids.next();
        this.standard = asked.standard();
        this.standardVersion = standardVersion;
        this.criterion = asked.criterion();
        this.level = asked.level();
        this.evidence = asked.evidence();
        this.assessedOn = asked.assessedOn();
        this.assessorPost = asked.assessorPost();
        this.assessedAt = at;
        this.assessedBy = by.sub();
    }

    SelfAssessmentFact recorded() {
        return new SelfAssessmentFact.Assessed(
                id,
                standard,
                standardVersion,
                criterion,
                level,
                evidence,
                assessedOn,
                assessorPost);
    }

    /** Whoever assessed does not moderate; and it is moderated once. */
    SelfAssessmentFact moderate(Moderation asked, StandardVersion by, Person who, Instant at) {
        if (moderation != null) {
            throw DomainException.illegalTransition(
                    "It was moderated already; assess the criterion anew.");
        }
        if (who.sub().equals(assessedBy)) {
            throw DomainException.forbidden(
                    "not-independent", "Whoever assessed does not moderate the assessment.");
        }
        DomainException.refuseIfAny(
                "The assessment cannot be moderated so.",
                SelfAssessmentRules.moderate(asked, level, by));
        moderation = asked.outcome();
        moderatedLevel = asked.level() == null ? level : asked.level();
        moderationReason = asked.reason();
        moderatorPost = asked.moderatorPost();
        moderatedAt = at;
        moderatedBy = who.sub();
        return new SelfAssessmentFact.Moderated(
                id, moderation, level, moderatedLevel, moderatorPost);
    }

    public UUID id() {
        return id;
    }

    public String standard() {
        return standard;
    }

    /** The version of the standard that the levels are of. */
    public int standardVersion() {
        return standardVersion;
    }

    public String criterion() {
        return criterion;
    }

    /** The level that the assessor says is met; 0 for none. */
    public int level() {
        return level;
    }

    /** The level that holds: the moderated one, and until then the assessor's. */
    public int levelThatHolds() {
        return moderatedLevel == null ? level : moderatedLevel;
    }

    public String evidence() {
        return evidence;
    }

    public LocalDate assessedOn() {
        return assessedOn;
    }

    public String assessorPost() {
        return assessorPost;
    }

    /** What somebody else made of it; null until then. */
    public @Nullable ModerationOutcome moderation() {
        return moderation;
    }

    public boolean isModerated() {
        return moderation != null;
    }

    public @Nullable Integer moderatedLevel() {
        return moderatedLevel;
    }

    public @Nullable String moderationReason() {
        return moderationReason;
    }

    public @Nullable String moderatorPost() {
        return moderatorPost;
    }

    public @Nullable Instant moderatedAt() {
        return moderatedAt;
    }

    public Instant assessedAt() {
        return assessedAt;
    }

    public long version() {
        return version;
    }
}
