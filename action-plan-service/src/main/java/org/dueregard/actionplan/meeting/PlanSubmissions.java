package org.dueregard.actionplan.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dueregard.actionplan.matter.KnownMatter;
import org.dueregard.actionplan.matter.Matter;
import org.dueregard.actionplan.matter.MatterKeeper;
import org.dueregard.actionplan.matter.MatterType;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every plan that is to be submitted at a review; what is due or was missed is on its agenda. */
@ApplicationScoped
public class PlanSubmissions
        implements PanacheRepositoryBase<PlanSubmission, UUID>, StandingItems, MatterKeeper {
    private static final String AT =
            "meetingId in (select m.id from Meeting m where m.bodyCode = ?1";
    private static final String OF =
            "groupBody in (select b.code from Body b where b.chairPost in ?1)";

    public PlanSubmission require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> DomainException.notFound("plan submission", id));
    }

    /** The same, in the version that the caller has seen. */
    PlanSubmission require(UUID id, ExpectedVersion expected) {
        var submission = require(id);
        expected.requireSameAs(submission.version());
        return submission;
    }

    /**
     * What was due at that review, or at an earlier one that did not take place, each for this
     * transaction alone.
     */
    List<PlanSubmission> takeDueAt(Meeting review) {
        return find(
                        AT + " and m.meetsOn <= ?2) and state = ?3 order by id",
                        review.body(),
                        review.meetsOn(),
                        SubmissionState.TIMETABLED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    public List<PlanSubmission> page(
            @Nullable String group,
            @Nullable SubmissionState state,
            @Nullable UUID after,
            int rows) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        var values = new HashMap<String, Object>(Map.of());
        if (group != null) {
            conditions.add("groupBody = :group");
            values.put("group", group);
        }
        if (state != null) {
            conditions.add("state = :state");
            values.put("state", state);
        }
        if (after != null) {
            conditions.add("id > :after");
            values.put("after", after);
        }
        return find("where " + String.join(" and ", conditions) + " order by id", values)
                .range(0, rows - 1)
                .list();
    }

    /** Of groups in whose chairs these posts are, what a review closed or passed without. */
    List<PlanSubmission> overdueFor(Set<String> posts, LocalDate today) {
        return list(
                OF
                        + " and (state = ?2 or state = ?3 and meetingId in (select m.id from Meeting m"
                        + " where m.state <> ?4 and m.meetsOn < ?5)) order by id",
                posts,
                SubmissionState.MISSED,
                SubmissionState.TIMETABLED,
                MeetingState.CALLED_OFF,
                today);
    }

    /** Of these groups, what is due at a review from today to that day. */
    List<PlanSubmission> dueFor(Set<String> posts, LocalDate today, LocalDate until) {
        return list(
                OF
                        + " and state = ?2 and meetingId in (select m.id from Meeting m"
                        + " where m.state <> ?3 and m.meetsOn between ?4 and ?5) order by id",
                posts,
                SubmissionState.TIMETABLED,
                MeetingState.CALLED_OFF,
                today,
                until);
    }

    @Override
    public List<StandingItem> standingBefore(String body, LocalDate day) {
        return list(
                        AT + " and m.meetsOn <= ?2) and state in (?3, ?4) order by id",
                        body,
                        day,
                        SubmissionState.TIMETABLED,
                        SubmissionState.MISSED)
                .stream()
                .map(PlanSubmissions::item)
                .toList();
    }

    @Override
    public List<StandingItem> dueAt(String body, LocalDate first, LocalDate last) {
        return list(
                        AT + " and m.meetsOn between ?2 and ?3) and state = ?4 order by id",
                        body,
                        first,
                        last,
                        SubmissionState.TIMETABLED)
                .stream()
                .map(PlanSubmissions::item)
                .toList();
    }

    private static StandingItem item(PlanSubmission submission) {
        return new StandingItem(
                ItemKind.SUBMISSION,
                new Matter(MatterType.PLAN_SUBMISSION, submission.id().toString()),
                submission.title() + " (" + submission.group() + ")",
                null,
                submission.missedOn());
    }

    @Override
    public MatterType type() {
        return MatterType.PLAN_SUBMISSION;
    }

    @Override
    public Optional<KnownMatter> matter(String id) {
        return Matter.uuid(id)
                .flatMap(this::findByIdOptional)
                .map(each -> new KnownMatter(each.title(), null));
    }
}
