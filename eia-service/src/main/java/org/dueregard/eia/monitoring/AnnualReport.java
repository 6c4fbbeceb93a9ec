package org.dueregard.eia.monitoring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.eia.assessment.Channel;
import org.dueregard.eia.assessment.Function;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The monitoring report of a policy, as it was released. Scrutiny of the MPS equalities scheme
 * 2008, paras 39 to 41: every policy is monitored annually, by five tests, and the report is
 * published.
 */
@Entity
public class AnnualReport {
    @Id private String id;
    @Version private long version;
    private String policyId;
    private @Nullable String eiaId;
    private LocalDate periodStart;
    private LocalDate periodEnd;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    private List<Function> functions;

    @JdbcTypeCode(SqlTypes.JSON)
    private FiveTests fiveTests;

    private boolean inequalityFound;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> disparityIds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    private List<Channel> channels;

    private String url;
    private Instant toldAt;

    protected AnnualReport() {}

    AnnualReport(String id, Content content, Instant at) {
        this.id = id;
        become(content, at);
    }

    /**
     * What was released.
     *
     * @param policyId of the subject
     * @param eiaId of its assessment; null where it was told without
     */
    public record Content(
            String policyId,
            @Nullable String eiaId,
            LocalDate periodStart,
            LocalDate periodEnd,
            List<Function> functions,
            FiveTests fiveTests,
            boolean inequalityFound,
            List<String> disparityIds,
            List<Channel> channels,
            String url) {
        public Content {
            functions = List.copyOf(functions);
            disparityIds = List.copyOf(disparityIds);
            channels = List.copyOf(channels);
        }
    }

    /** It was told anew. */
    final void become(Content content, Instant at) {
        policyId = content.policyId();
        eiaId = content.eiaId();
        periodStart = content.periodStart();
        periodEnd = content.periodEnd();
        functions = content.functions();
        fiveTests = content.fiveTests();
        inequalityFound = content.inequalityFound();
        disparityIds = content.disparityIds();
        channels = content.channels();
        url = content.url();
        toldAt = at;
    }

    Told told() {
        return new Told(
                Told.Kind.REPORT,
                id,
                "%s %s: %s."
                        .formatted(
                                title(),
                                inequalityFound ? "finds an inequality" : "finds no inequality",
                                url));
    }

    public String title() {
        return "Monitoring report, " + periodStart + " to " + periodEnd;
    }

    /** Whether everyone can read it. */
    public boolean isPublic() {
        return channels.contains(Channel.INTERNET);
    }

    public String id() {
        return id;
    }

    public LocalDate periodStart() {
        return periodStart;
    }

    public LocalDate periodEnd() {
        return periodEnd;
    }

    public List<Function> functions() {
        return List.copyOf(functions);
    }

    public FiveTests fiveTests() {
        return fiveTests;
    }

    public boolean inequalityFound() {
        return inequalityFound;
    }

    public List<String> disparityIds() {
        return List.copyOf(disparityIds);
    }

    public List<Channel> channels() {
        return List.copyOf(channels);
    }

    public String url() {
        return url;
    }

    public Instant toldAt() {
        return toldAt;
    }
}
