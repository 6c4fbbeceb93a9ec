package org.dueregard.monitoring.employment;

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

/** The annual report of employment monitoring, byte for byte as it was published. */
@Entity
@Immutable
@Table(name = "employment_report")
public class EmploymentReport {
    /** A year has one report, and corrected ones after it. */
    @Embeddable
    public record Key(int startYear, int number) implements Serializable {}

    @EmbeddedId private Key key;
    private String document;
    private String sha256;
    private Instant publishedAt;
    private String publishedBy;
    private @Nullable String reason;

    protected EmploymentReport() {}

    EmploymentReport(EmploymentContent content, Person by, Instant at) {
        var frozen = CanonicalJson.of(content);
        this.key = new Key(content.startYear(), content.number());
        this.document = frozen.document();
        this.sha256 = frozen.sha256();
        this.publishedAt = at;
        this.publishedBy = by.sub();
        this.reason = content.reason();
    }

    EmploymentReportFact published() {
        return new EmploymentReportFact(startYear(), number(), sha256, reason);
    }

    public EmploymentContent content() {
        return FrozenJson.read(document, EmploymentContent.class);
    }

    public int startYear() {
        return key.startYear();
    }

    public int number() {
        return key.number();
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

    /** Why it corrects the one before; null for the first of the year. */
    public @Nullable String reason() {
        return reason;
    }

    /** Where it stays, whatever is published later. */
    public String address() {
        return "/v1/employment-reports/" + startYear() + "/" + number();
    }
}
