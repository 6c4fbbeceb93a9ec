package org.dueregard.actionplan.obligation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Something that a post owes, once or again and again. */
@Entity
@Table(name = "obligation")
public class Obligation {
    @Id private String code;
    @Version private long version;
    private String title;
    private String accountablePost;
    private @Nullable String body;
    private LocalDate anchor;
    private @Nullable String every;
    private @Nullable String offsets;
    private boolean rolling;
    private boolean statutory;
    private int graceDays;
    private String ladder;
    @Embedded private About about;
    private @Nullable LocalDate endedOn;
    private @Nullable String keptBy;
    private boolean fulfilledByKeeper;

    /** The last day for which occurrences have been made. */
    private LocalDate madeUntil;

    protected Obligation() {}

    Obligation(NewObligation asked, @Nullable Keeper keeper) {
        var timetable = asked.ownTimetable();
        this.code = asked.code();
        this.title = asked.title();
        this.accountablePost = asked.accountablePost();
        this.body = asked.body();
        this.anchor = timetable.anchor();
        this.every = timetable.every() == null ? null : timetable.every().toString();
        this.offsets =
                timetable.offsets().isEmpty()
                        ? null
                        : timetable.offsets().stream()
                                .map(Period::toString)
                                .collect(Collectors.joining(","));
        this.rolling = timetable.rolling();
        this.statutory = asked.statutory();
        this.graceDays = asked.graceDays();
        this.ladder = asked.ladder();
        this.about =
                asked.about() == null
                        ? new About(AboutType.OBLIGATION, asked.code())
                        : asked.about();
        this.madeUntil = before(asked.since(), timetable.anchor());
        this.keptBy = keeper == null ? null : keeper.what();
        this.fulfilledByKeeper = keeper != null && keeper.fulfils();
    }

    /** Occurrences are made from the day after: the anchor, or the eve of the first day. */
    private static LocalDate before(@Nullable LocalDate since, LocalDate anchor) {
        return since == null || !since.isAfter(anchor) ? anchor : since.minusDays(1);
    }

    /** As the audit keeps it. */
    public record State(
            String title,
            String accountablePost,
            @Nullable String body,
            Timetable timetable,
            int graceDays,
            String ladder,
            About about,
            @Nullable String keptBy,
            @Nullable LocalDate endedOn) {}

    State state() {
        return new State(
                title,
                accountablePost,
                body,
                timetable(),
                graceDays,
                ladder,
                about,
                keptBy,
                endedOn);
    }

    ObligationFact laid() {
        return new ObligationFact(code, "obligation.laid", null, state());
    }

    /** Due dates that have not been made yet, up to that day and the first one after it. */
    List<LocalDate> extend(LocalDate day) {
        if (endedOn != null) {
            return List.of();
        }
        var dates =
                timetable().until(day).stream().filter(each -> each.isAfter(madeUntil)).toList();
        if (!dates.isEmpty()) {
            madeUntil = dates.getLast();
        }
        return dates;
    }

    /** What rolls is next due a period after it was met or waived; null for others. */
    @Nullable LocalDate rollFrom(LocalDate day) {
        if (!rolling || every == null || endedOn != null) {
            return null;
        }
        var next = day.plus(Period.parse(every));
        madeUntil = next;
        return next;
    }

    ObligationFact passTo(String post) {
        var before = state();
        accountablePost = post;
        return new ObligationFact(code, "obligation.passed-on", before, state());
    }

    ObligationFact end(LocalDate day) {
        if (endedOn != null) {
            throw DomainException.illegalTransition("The obligation " + code + " has ended.");
        }
        var before = state();
        endedOn = day;
        return new ObligationFact(code, "obligation.ended", before, state());
    }

    /** What follows something else is passed on and ends with that alone. */
    void requireByItself() {
        if (keptBy != null) {
            throw DomainException.illegalTransition(
                    "The obligation " + code + " follows the " + keptBy + ", and changes with it.");
        }
    }

    /** What the law asks for is not a body's to waive. */
    void requireWaivable() {
        if (statutory) {
            throw DomainException.illegalTransition(
                    "The obligation " + code + " is one that the law asks for; no body waives it.");
        }
    }

    /** What is met by a deed is not met by a statement. */
    void requireMetByStatement() {
        if (fulfilledByKeeper) {
            throw DomainException.illegalTransition(
                    "The obligation " + code + " is met by what is done about the " + keptBy + ".");
        }
    }

    public String code() {
        return code;
    }

    public long version() {
        return version;
    }

    public String title() {
        return title;
    }

    public String accountablePost() {
        return accountablePost;
    }

    /** The body to which it is owed; null where it is owed to nobody in particular. */
    public @Nullable String body() {
        return body;
    }

    public Timetable timetable() {
        return new Timetable(
                anchor,
                every == null ? null : Period.parse(every),
                offsets == null
                        ? List.of()
                        : Arrays.stream(offsets.split(",")).map(Period::parse).toList(),
                rolling);
    }

    /** Whether the law asks for it, so that no body waives it. */
    public boolean statutory() {
        return statutory;
    }

    public int graceDays() {
        return graceDays;
    }

    public String ladder() {
        return ladder;
    }

    /** What it is about: itself, or something that it asks for. */
    public About about() {
        return about;
    }

    /** What it follows, in words; null where it stands by itself. */
    public @Nullable String keptBy() {
        return keptBy;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }
}
