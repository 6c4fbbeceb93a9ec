package org.dueregard.actionplan.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.DatePrecision;
import org.dueregard.actionplan.action.OriginType;
import org.dueregard.actionplan.action.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What an edition says, for the public: open actions in front, completed ones in the annex, both in
 * the order of the plan's groups.
 *
 * @param edition its number; 0 for the state of a day that was not published
 * @param publishedAt null for what was not published, as is the post
 * @param publisher the title of the post then; null also in what was frozen without it
 */
public record EditionContent(
        String plan,
        String title,
        int edition,
        LocalDate asAt,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy,
        @Nullable String publisher,
        LocalDate nextEditionDue,
        int openActions,
        int completedActions,
        List<Group> open,
        List<Group> completed,
        List<Consulted> consultations) {

    /** Who published it, by title where it is kept. */
    @Nullable String publishedInWords() {
        return publisher == null ? publishedBy : publisher;
    }

    /** The actions of one group: a section of the plan, and the body that owns it. */
    public record Group(
            String section,
            String name,
            @Nullable String body,
            @Nullable String bodyName,
            List<Entry> actions) {}

    /**
     * One action.
     *
     * @param holder the name of whoever holds the post; null where it is vacant or withheld
     * @param contactPost where the public turns to when no name is shown
     * @param instrument the legislation that it comes from; null for others
     * @param firstEdition the first edition in which it stood; 0 for what was not published
     * @param notInOriginalPlan whether it came in after the plan's first edition
     */
    public record Entry(
            @Nullable String reference,
            UUID action,
            String title,
            List<String> initiatives,
            String accountablePost,
            String postTitle,
            @Nullable String holder,
            @Nullable String contactPost,
            @Nullable String businessArea,
            @Nullable LocalDate baseline,
            @Nullable LocalDate due,
            @Nullable DatePrecision duePrecision,
            long slippageDays,
            Rating rating,
            ActionState state,
            int milestones,
            int milestonesMet,
            OriginType origin,
            @Nullable String instrument,
            int firstEdition,
            boolean notInOriginalPlan,
            @Nullable LocalDate completedOn) {}

    /** A consultation or waiver that went before it. */
    public record Consulted(
            ConsultationKind kind,
            LocalDate heldOn,
            @Nullable String consultees,
            @Nullable String method,
            @Nullable String views,
            @Nullable String reason,
            String followedFromIt) {}

    /** An action and where it stands. */
    public record Placed(Group group, Entry entry) {
        boolean isComplete() {
            return entry.state() == ActionState.COMPLETE;
        }
    }

    /** Everything that it lists, in front and in the annex. */
    public Stream<Placed> actions() {
        return Stream.concat(open.stream(), completed.stream())
                .flatMap(group -> group.actions().stream().map(entry -> new Placed(group, entry)));
    }
}
