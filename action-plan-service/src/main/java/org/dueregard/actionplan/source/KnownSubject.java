package org.dueregard.actionplan.source;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A subject of due regard, as eia-service told of it last. */
@Entity
@Table(name = "known_subject")
public class KnownSubject {
    @Id private String id;
    private String kind;
    private String title;
    private String accountablePost;
    private @Nullable String businessArea;

    @Enumerated(EnumType.STRING)
    private SubjectState state;

    private @Nullable String programmeStrand;
    private Instant toldAt;

    protected KnownSubject() {}

    KnownSubject(Told told, Instant at) {
        this.id = told.id();
        become(told, at);
    }

    /** Its whole state as it was told. */
    public record Told(
            String id,
            String kind,
            String title,
            String accountablePost,
            @Nullable String businessArea,
            SubjectState state,
            @Nullable String programmeStrand) {}

    final void become(Told told, Instant at) {
        kind = told.kind();
        title = told.title();
        accountablePost = told.accountablePost();
        businessArea = told.businessArea();
        state = told.state();
        programmeStrand = told.programmeStrand();
        toldAt = at;
    }

    public String id() {
        return id;
    }

    /** POLICY, PROGRAMME_STRAND, HR_ACTIVITY and others; eia-service may know more of them. */
    public String kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String accountablePost() {
        return accountablePost;
    }

    public @Nullable String businessArea() {
        return businessArea;
    }

    public SubjectState state() {
        return state;
    }

    public @Nullable String programmeStrand() {
        return programmeStrand;
    }

    public Instant toldAt() {
        return toldAt;
    }
}
