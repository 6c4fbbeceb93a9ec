package org.dueregard.actionplan.coverage;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.problem.DomainException;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** One thing that has happened with a member of a population, on a day. */
@Entity
@Table(name = "coverage_mark")
public class CoverageMark {
    @Id private UUID id;
    @Version private long version;

    private String exerciseCode;
    private String memberCode;

    @Enumerated(EnumType.STRING)
    private CoverageStage stage;

    private LocalDate markedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable SupportManner manner;

    private @Nullable String title;
    private @Nullable String link;
    private @Nullable String note;
    private boolean goodPractice;
    private @Nullable Instant retractedAt;
    private Instant recordedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "coverage_barrier", joinColumns = @JoinColumn(name = "mark_id"))
    @Column(name = "barrier")
    @OrderColumn(name = "number")
    private List<String> barriers = new ArrayList<>();

    protected CoverageMark() {}

    CoverageMark(String exercise, String member, NewMark asked, Instant at) {
        this.id = Ids.next();
        this.exerciseCode = exercise;
        this.memberCode = member;
        this.stage = asked.stage();
        this.markedOn = asked.on();
        this.manner = asked.manner();
        this.title = asked.title();
        this.link = asked.link();
        this.note = asked.note();
        this.barriers.addAll(asked.barriers());
        this.recordedAt = at;
    }

    /** As the audit keeps it. */
    public record State(
            String exercise,
            String member,
            CoverageStage stage,
            LocalDate on,
            @Nullable SupportManner manner,
            @Nullable String link,
            List<String> barriers,
            boolean goodPractice,
            boolean retracted) {}

    CoverageFact made() {
        return new CoverageFact(
                "coverage-mark", id.toString(), "coverage-mark.made", null, snapshot());
    }

    /** It was set in error: it did not happen. */
    CoverageFact retract(Instant at) {
        requireStanding();
        var before = snapshot();
        retractedAt = at;
        return changed("coverage-mark.retracted", before);
    }

    /** What was received is good practice for others, or is not any more. */
    CoverageFact tag(boolean good) {
        requireStanding();
        if (stage != CoverageStage.RECEIVED) {
            throw DomainException.illegalTransition(
                    "Only what was received is good practice, and this is " + stage + ".");
        }
        var before = snapshot();
        goodPractice = good;
        return changed("coverage-mark.tagged", before);
    }

    private void requireStanding() {
        if (retractedAt != null) {
            throw DomainException.illegalTransition("The mark has been retracted.");
        }
    }

    private CoverageFact changed(String name, State before) {
        return new CoverageFact("coverage-mark", id.toString(), name, before, snapshot());
    }

    private State snapshot() {
        return new State(
                exerciseCode,
                memberCode,
                stage,
                markedOn,
                manner,
                link,
                barriers(),
                goodPractice,
                retractedAt != null);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String exercise() {
        return exerciseCode;
    }

    public String member() {
        return memberCode;
    }

    public CoverageStage stage() {
        return stage;
    }

    public LocalDate on() {
        return markedOn;
    }

    public @Nullable SupportManner manner() {
        return manner;
    }

    public @Nullable String title() {
        return title;
    }

    public @Nullable String link() {
        return link;
    }

    public @Nullable String note() {
        return note;
    }

    public boolean isGoodPractice() {
        return goodPractice;
    }

    public boolean isRetracted() {
        return retractedAt != null;
    }

    public List<String> barriers() {
        return List.copyOf(barriers);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
