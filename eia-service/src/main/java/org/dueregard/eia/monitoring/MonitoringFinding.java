package org.dueregard.eia.monitoring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a review of cases, a theme of complaints or a consultation has found about policies. */
@Entity
public class MonitoringFinding {
    @Id private String id;
    @Version private long version;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> policyIds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> characteristics;

    private String summary;
    private String sourceRef;
    private Instant toldAt;

    protected MonitoringFinding() {}

    MonitoringFinding(String id, Content content, Instant at) {
        this.id = id;
        become(content, at);
    }

    /** What was found, about which policies, and where. */
    public record Content(
            List<String> policyIds,
            List<String> characteristics,
            String summary,
            String sourceRef) {
        public Content {
            policyIds = List.copyOf(policyIds);
            characteristics = List.copyOf(characteristics);
        }
    }

    /** It was told anew. */
    final void become(Content content, Instant at) {
        policyIds = content.policyIds();
        characteristics = content.characteristics();
        summary = content.summary();
        sourceRef = content.sourceRef();
        toldAt = at;
    }

    Told told() {
        return new Told(Told.Kind.FINDING, id, summary + " (" + sourceRef + ")");
    }

    public String id() {
        return id;
    }

    public List<String> characteristics() {
        return List.copyOf(characteristics);
    }

    public String summary() {
        return summary;
    }

    public String sourceRef() {
        return sourceRef;
    }

    public Instant toldAt() {
        return toldAt;
    }
}
