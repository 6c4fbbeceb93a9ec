package org.dueregard.actionplan.measure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.hibernate.annotations.Immutable;

/** The recognition of somebody else, with what shows it. It never changes. */
@Entity
@Immutable
@Table(name = "accreditation")
public class Accreditation {
    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    private AccreditationLevel level;

    private String title;
    private String awardedBy;
    private LocalDate awardedOn;
    private String evidence;
    private Instant recordedAt;

    protected Accreditation() {}

    Accreditation(NewAccreditation asked, Instant at) {
        this.id = Ids.next();
        this.level = asked.level();
        this.title = asked.title();
        this.awardedBy = asked.awardedBy();
        this.awardedOn = asked.awardedOn();
        this.evidence = asked.evidence();
        this.recordedAt = at;
    }

    /**
     * An accreditation to be recorded.
     *
     * @param evidence what shows it, such as the address of the certificate
     */
    public record NewAccreditation(
            AccreditationLevel level,
            String title,
            String awardedBy,
            LocalDate awardedOn,
            String evidence) {}

    public UUID id() {
        return id;
    }

    public AccreditationLevel level() {
        return level;
    }

    public String title() {
        return title;
    }

    public String awardedBy() {
        return awardedBy;
    }

    public LocalDate awardedOn() {
        return awardedOn;
    }

    public String evidence() {
        return evidence;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
