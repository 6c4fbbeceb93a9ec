package org.dueregard.eia.commentperiod;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** All closing days; the day is a London day, and counts until its end. */
@ApplicationScoped
public class CommentPeriods implements PanacheRepositoryBase<CommentPeriod, UUID> {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final InstantSource clock;

    public CommentPeriods(InstantSource clock) {
        this.clock = clock;
    }

    /** A subject, or one published copy of it. */
    public record About(
            UUID subjectId, @Nullable UUID assessmentId, @Nullable Integer assessmentVersion) {
        public static About subject(UUID id) {
            return new About(id, null, null);
        }

        public static About copy(UUID subjectId, UUID assessmentId, int version) {
            return new About(subjectId, assessmentId, version);
        }

        String key() {
            return assessmentId == null
                    ? subjectId.toString()
                    : assessmentId + "/" + assessmentVersion;
        }
    }

    public CommentWindow ofSubject(UUID subjectId) {
        return window(find("subjectId = ?1 and assessmentId is null", subjectId));
    }

    public CommentWindow ofCopy(UUID assessmentId, int version) {
        return window(find("assessmentId = ?1 and assessmentVersion = ?2", assessmentId, version));
    }

    private CommentWindow window(PanacheQuery<CommentPeriod> query) {
        return query.firstResultOptional()
                .map(
                        period ->
                                new CommentWindow(
                                        period.closesOn(),
                                        !period.closesOn().isBefore(today(clock.instant())),
                                        period.tag()))
                .orElse(CommentWindow.UNLIMITED);
    }

    /** Whoever calls holds the lock of the subject. */
    public CommentsClose close(About about, LocalDate closesOn, ExpectedVersion seen, Person by) {
        var at = clock.instant();
        var present = find(about);
        seen.requireSameAs(present.map(CommentPeriod::tag).orElse(0L));
        DomainException.refuseIfAny(
                "Comments cannot close like this.",
                CommentPeriodRules.ofClosing(closesOn, today(at)));
        var was = present.map(CommentPeriod::closesOn).orElse(null);
        present.ifPresentOrElse(
                period -> period.close(closesOn, by, at),
                () -> persist(new CommentPeriod(about, closesOn, by, at)));
        flush();
        return new CommentsClose(about, was, closesOn);
    }

    private Optional<CommentPeriod> find(About about) {
        return about.assessmentId() == null
                ? find("subjectId = ?1 and assessmentId is null", about.subjectId())
                        .firstResultOptional()
                : find(
                                "assessmentId = ?1 and assessmentVersion = ?2",
                                about.assessmentId(),
                                about.assessmentVersion())
                        .firstResultOptional();
    }

    private static LocalDate today(Instant at) {
        return LocalDate.ofInstant(at, LONDON);
    }
}
