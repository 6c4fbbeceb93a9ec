package org.dueregard.eia.monitoring;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That something was owed of monitoring by a day, and was not there. */
@Entity
public class OverdueMonitoring {
    @EmbeddedId private Key key;
    @Version private long version;

    @Enumerated(EnumType.STRING)
    private OwedMonitoring kind;

    private String subjectId;
    private String accountablePost;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> missingUnits;

    private Instant toldAt;

    protected OverdueMonitoring() {}

    OverdueMonitoring(Key key, Content content, Instant at) {
        this.key = key;
        become(content, at);
    }

    /** Which obligation, and the day by which it was due. */
    @Embeddable
    public record Key(String obligationId, LocalDate dueDate) implements Serializable {}

    /**
     * What is missing.
     *
     * @param subjectId what it is owed for: the subject of the assessment, where it is a policy
     */
    public record Content(
            OwedMonitoring kind,
            String subjectId,
            String accountablePost,
            List<String> missingUnits) {
        public Content {
            missingUnits = List.copyOf(missingUnits);
        }
    }

    /** It was told anew. */
    final void become(Content content, Instant at) {
        kind = content.kind();
        subjectId = content.subjectId();
        accountablePost = content.accountablePost();
        missingUnits = content.missingUnits();
        toldAt = at;
    }

    /**
     * Whether it is there after all: a report that reaches into the year before the day on which it
     * was due. It does not matter which of both was told first.
     */
    boolean metBy(AnnualReport report) {
        return kind.annual() && report.periodEnd().isAfter(key.dueDate().minusYears(1));
    }

    public Key key() {
        return key;
    }

    public OwedMonitoring kind() {
        return kind;
    }

    public String accountablePost() {
        return accountablePost;
    }

    public List<String> missingUnits() {
        return List.copyOf(missingUnits);
    }
}
