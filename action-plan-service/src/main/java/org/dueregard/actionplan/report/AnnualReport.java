package org.dueregard.actionplan.report;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.dueregard.platform.CanonicalJson;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.document.FrozenJson;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The annual report of a scheme, byte for byte as it was published. */
@Entity
@Immutable
@Table(name = "annual_report")
public class AnnualReport {
    /** A year has one report, and corrected ones after it. */
    @Embeddable
    public record Key(String schemeCode, int startYear, int number) implements Serializable {}

    @EmbeddedId private Key key;
    private String title;
    private String document;
    private String sha256;
    private Instant publishedAt;
    private String publishedBy;
    private String publishedPost;
    private @Nullable String reason;

    protected AnnualReport() {}

    AnnualReport(ReportingYear year, AnnualContent content, Person by) {
        var frozen = CanonicalJson.of(content);
        this.key = new Key(content.scheme(), year.startYear(), content.number());
        this.title = content.title() + ": annual report " + content.year();
        this.document = frozen.document();
        this.sha256 = frozen.sha256();
        this.publishedAt = content.publishedAt();
        this.publishedBy = by.sub();
        this.publishedPost = content.publishedBy();
        this.reason = content.reason();
    }

    AnnualReportFact published() {
        return new AnnualReportFact(
                new AnnualReportFact.Published(
                        scheme(), startYear(), number(), title, sha256, publishedPost));
    }

    /** As it reads. */
    public AnnualContent content() {
        return FrozenJson.read(document, AnnualContent.class);
    }

    public String scheme() {
        return key.schemeCode();
    }

    public int startYear() {
        return key.startYear();
    }

    public int number() {
        return key.number();
    }

    public String title() {
        return title;
    }

    /** Its JSON form, which is what was frozen. */
    public String document() {
        return document;
    }

    public String sha256() {
        return sha256;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public Person publishedBy() {
        return new Person(publishedBy);
    }

    /** The post in which it was published. */
    public String publishedPost() {
        return publishedPost;
    }

    /** Why it was corrected; null for the first of the year. */
    public @Nullable String reason() {
        return reason;
    }

    /** Where it stays, whatever is published later. */
    public String address() {
        return "/v1/annual-reports/" + scheme() + "/" + startYear() + "/" + number();
    }
}
