package org.dueregard.eia.questionnaire;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * One version of a questionnaire: written as a draft, and from its publication on never changed.
 */
@Entity
@Table(name = "questionnaire")
public class QuestionnaireVersion {
    @EmbeddedId private VersionId id;
    @Version private long revision;

    @Enumerated(EnumType.STRING)
    private QuestionnaireState state;

    private String document;
    private String sha256;
    private @Nullable String draftedBy;
    private @Nullable Instant draftedAt;
    private @Nullable String publishedBy;
    private @Nullable Instant publishedAt;
    private @Nullable String retiredBy;
    private @Nullable Instant retiredAt;
    private @Nullable String retirementReason;

    protected QuestionnaireVersion() {}

    QuestionnaireVersion(VersionId id) {
        this.id = id;
        this.state = QuestionnaireState.DRAFT;
        this.document = "";
        this.sha256 = "";
    }

    /** Writes the draft; what cannot work is refused with everything that is wrong with it. */
    QuestionnaireFact write(String text, Person by, Instant at) {
        if (state != QuestionnaireState.DRAFT) {
            throw DomainException.illegalTransition(
                    "Only a draft is written; this version is "
                            + state
                            + ". Draft the next version instead.");
        }
        DomainException.refuseIfAny(
                "The questionnaire cannot work like this.",
                QuestionnaireRules.violations(Questionnaire.parse(text)));
        var was = document.isEmpty() ? null : document;
        document = text;
        sha256 = sha256(text);
        draftedBy = by.sub();
        draftedAt = at;
        return new QuestionnaireFact.Drafted(id.code(), id.number(), was, text);
    }

    /** Once every test case of the document has come out as it says. */
    QuestionnaireFact publish(Person by, Instant at) {
        var next = QuestionnaireTransition.PUBLISH.from(state);
        var content = Questionnaire.read(document);
        DomainException.refuseIfAny(
                "The questionnaire cannot work like this.", QuestionnaireRules.violations(content));
        var failing = QuestionnaireRules.ofTestCases(TestRun.all(content));
        if (!failing.isEmpty()) {
            throw DomainException.brokenRule(
                    "questionnaire-tests-fail",
                    "Its own test cases come out otherwise than they say.",
                    failing);
        }
        state = next;
        publishedBy = by.sub();
        publishedAt = at;
        return new QuestionnaireFact.Published(id.code(), id.number(), sha256);
    }

    QuestionnaireFact retire(String reason, Person by, Instant at) {
        state = QuestionnaireTransition.RETIRE.from(state);
        retirementReason = reason;
        retiredBy = by.sub();
        retiredAt = at;
        return new QuestionnaireFact.Retired(id.code(), id.number());
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String code() {
        return id.code();
    }

    public int number() {
        return id.number();
    }

    public long revision() {
        return revision;
    }

    public QuestionnaireState state() {
        return state;
    }

    public String document() {
        return document;
    }

    public String sha256() {
        return sha256;
    }

    public Questionnaire content() {
        return Questionnaire.read(document);
    }

    public @Nullable String draftedBy() {
        return draftedBy;
    }

    public @Nullable Instant draftedAt() {
        return draftedAt;
    }

    public @Nullable String publishedBy() {
        return publishedBy;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public @Nullable Instant retiredAt() {
        return retiredAt;
    }

    public @Nullable String retirementReason() {
        return retirementReason;
    }

    PublishedQuestionnaire published() {
        if (publishedAt == null) {
            throw new IllegalStateException("a draft is nobody's to answer");
        }
        return new PublishedQuestionnaire(id.code(), id.number(), document, sha256, publishedAt);
    }
}
