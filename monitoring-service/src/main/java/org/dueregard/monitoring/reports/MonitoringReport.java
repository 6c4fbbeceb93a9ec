package org.dueregard.monitoring.reports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.monitoring.policies.Policies.Policy;
import org.dueregard.platform.CanonicalJson;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.document.FrozenJson;
import org.dueregard.platform.problem.DomainException;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The annual monitoring report of a policy. */
@Entity
@Table(name = "monitoring_report")
public class MonitoringReport {
    @Id private UUID id;
    private String policy;
    private String policyTitle;
    private String accountablePost;
    private LocalDate periodStart;
    private LocalDate periodEnd;
    private @Nullable UUID corrects;
    private @Nullable String correctionReason;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private Answers answers;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> authors;

    private Instant begunAt;
    private @Nullable Instant publishedAt;
    private @Nullable String publishedBy;
    private @Nullable String document;
    private @Nullable String sha256;
    @Version private long version;

    protected MonitoringReport() {}

    MonitoringReport(NewReport asked, Policy policy, Answers proposed, Person by, Instant at) {
        this.id = Ids.next();
        this.policy = policy.id();
        this.policyTitle = policy.title();
        this.accountablePost = policy.accountablePost();
        this.periodStart = asked.periodStart();
        this.periodEnd = asked.periodEnd();
        this.corrects = asked.corrects();
        this.correctionReason = asked.reason();
        this.state = ReportState.DRAFT;
        this.answers = proposed;
        this.authors = List.of(by.sub());
        this.begunAt = at;
    }

    ReportFact begun() {
        return new ReportFact.Begun(id, policy, periodStart, periodEnd, corrects);
    }

    ReportFact write(Answers next, Person by) {
        requireDraft();
        answers = next;
        if (!authors.contains(by.sub())) {
            var all = new ArrayList<>(authors);
            all.add(by.sub());
            authors = List.copyOf(all);
        }
        return new ReportFact.Written(id, answers);
    }

    ReportFact discard() {
        requireDraft();
        state = ReportState.DISCARDED;
        return new ReportFact.Discarded(id);
    }

    /** Whoever has written it does not publish it. */
    void requireOther(Person publisher) {
        requireDraft();
        if (authors.contains(publisher.sub())) {
            throw DomainException.forbidden(
                    "not-independent", "Whoever has written in a report does not publish it.");
        }
    }

    /**
     * Freezes what it shows.
     *
     * @param url where it can be read
     */
    ReportFact publish(ReportContent content, String url, Person by, Instant at) {
        requireOther(by);
        var frozen = CanonicalJson.of(content);
        state = ReportState.PUBLISHED;
        document = frozen.document();
        sha256 = frozen.sha256();
        publishedAt = at;
        publishedBy = by.sub();
        return new ReportFact.Published(content, frozen.sha256(), url);
    }

    private void requireDraft() {
        if (state != ReportState.DRAFT) {
            throw DomainException.illegalTransition(
                    state == ReportState.PUBLISHED
                            ? "It is published and never changes; correct it with another report."
                            : "It was discarded.");
        }
    }

    NewReport asked() {
        return new NewReport(policy, periodStart, periodEnd, corrects, correctionReason);
    }

    /** As it was frozen; of a published one only. */
    public ReportContent content() {
        return FrozenJson.read(Objects.requireNonNull(document), ReportContent.class);
    }

    public UUID id() {
        return id;
    }

    public String policy() {
        return policy;
    }

    public String policyTitle() {
        return policyTitle;
    }

    /** The post that answers for the policy when the report was begun. */
    public String accountablePost() {
        return accountablePost;
    }

    public LocalDate periodStart() {
        return periodStart;
    }

    public LocalDate periodEnd() {
        return periodEnd;
    }

    public @Nullable UUID corrects() {
        return corrects;
    }

    public @Nullable String correctionReason() {
        return correctionReason;
    }

    public ReportState state() {
        return state;
    }

    public boolean isPublished() {
        return state == ReportState.PUBLISHED;
    }

    public Answers answers() {
        return answers;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    /** Its JSON form, which is what was frozen; null before it is published. */
    public @Nullable String document() {
        return document;
    }

    public @Nullable String sha256() {
        return sha256;
    }

    public long version() {
        return version;
    }

    /** Where it stays. */
    public String address() {
        return "/v1/monitoring-reports/" + id;
    }
}
