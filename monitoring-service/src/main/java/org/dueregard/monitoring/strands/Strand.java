package org.dueregard.monitoring.strands;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.platform.CanonicalJson;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.document.FrozenJson;
import org.hibernate.annotations.Immutable;

/** A strand of a programme. What was predicted does not change after it was carried out. */
@Entity
@Immutable
@Table(name = "programme_strand")
public class Strand {
    @Id private String strand;
    private String programme;
    private String title;
    private String accountablePost;
    private LocalDate endsOn;
    private String assessment;
    private String predicted;
    private Instant recordedAt;
    private String recordedBy;

    protected Strand() {}

    private record Predicted(List<Prediction> groups) {}

    Strand(NewStrand asked, Person by, Instant at) {
        this.strand = asked.strand();
        this.programme = asked.programme();
        this.title = asked.title();
        this.accountablePost = asked.accountablePost();
        this.endsOn = asked.endsOn();
        this.assessment = asked.assessment();
        this.predicted = CanonicalJson.of(new Predicted(asked.predicted())).document();
        this.recordedAt = at;
        this.recordedBy = by.sub();
    }

    StrandFact recorded() {
        return new StrandFact.Recorded(said(), recordedAt);
    }

    /** What was said of it. */
    public NewStrand said() {
        return new NewStrand(
                strand,
                programme,
                title,
                accountablePost,
                endsOn,
                assessment,
                FrozenJson.read(predicted, Predicted.class).groups());
    }

    public String strand() {
        return strand;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
