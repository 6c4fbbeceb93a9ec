package org.dueregard.actionplan.meeting.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.matter.web.MatterJson;
import org.dueregard.actionplan.meeting.AgendaItem;
import org.dueregard.actionplan.meeting.ItemKind;
import org.dueregard.actionplan.meeting.Meeting;
import org.dueregard.actionplan.meeting.Paper;
import org.dueregard.actionplan.meeting.StandingItem;
import org.dueregard.actionplan.meeting.Statement;
import org.dueregard.actionplan.meeting.StatementKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agenda: as it would be issued now, or as it was. */
@Schema(name = "ActionPlanAgenda")
record AgendaView(
        UUID meeting,
        @Schema(description = "Whether it is fixed; until then it is collected anew each time")
                boolean issued,
        @Schema(description = "How many times it has been issued") int issue,
        List<ItemView> items,
        List<PaperView> papers) {

    /** One item. */
    @Schema(name = "ActionPlanAgendaItem")
    record ItemView(
            @Schema(description = "Null while it stands on the agenda by itself and is not fixed")
                    @Nullable UUID id,
            int number,
            ItemKind kind,
            String title,
            @Nullable MatterJson matter,
            @Nullable String accountablePost,
            @Nullable LocalDate dueOn,
            @Schema(description = "Another body at which it is due, and for which it is prepared")
                    @Nullable String dueAt,
            @Schema(description = "Whether the post that answers for it came, or sent its deputy")
                    @Nullable Boolean ownerPresent,
            List<StatementView> statements) {
        static ItemView from(int number, StandingItem item) {
            return new ItemView(
                    null,
                    number,
                    item.kind(),
                    item.title(),
                    MatterJson.from(item.matter()),
                    item.accountablePost(),
                    item.dueOn(),
                    item.dueAt(),
                    null,
                    List.of());
        }

        static ItemView from(int number, Meeting meeting, AgendaItem item) {
            return new ItemView(
                    item.id(),
                    number,
                    item.kind(),
                    item.title(),
                    MatterJson.from(item.matter()),
                    item.accountablePost(),
                    item.dueOn(),
                    item.dueAt(),
                    meeting.attended(item.accountablePost()),
                    meeting.statementsOn(item.id()).stream().map(StatementView::from).toList());
        }
    }

    /** What the post that answers for the item said. */
    @Schema(name = "ActionPlanStatement")
    record StatementView(
            UUID id,
            StatementKind kind,
            String post,
            boolean byDeputy,
            String text,
            Instant madeAt) {
        static StatementView from(Statement statement) {
            return new StatementView(
                    statement.id(),
                    statement.kind(),
                    statement.post(),
                    statement.byDeputy(),
                    statement.text(),
                    statement.madeAt());
        }
    }

    /** A paper that lies before the meeting. */
    @Schema(name = "ActionPlanPaper")
    record PaperView(UUID id, String title, String url, @Nullable MatterJson matter) {
        static PaperView from(Paper paper) {
            return new PaperView(
                    paper.id(), paper.title(), paper.url(), MatterJson.from(paper.matter()));
        }
    }

    /**
     * @param standing what stands on it by itself now; none where it is fixed
     */
    static AgendaView from(Meeting meeting, List<StandingItem> standing) {
        var items = new ArrayList<ItemView>();
        standing.forEach(each -> items.add(ItemView.from(items.size() + 1, each)));
        meeting.items().forEach(each -> items.add(ItemView.from(items.size() + 1, meeting, each)));
        return new AgendaView(
                meeting.id(),
                meeting.isIssued(),
                meeting.agendaIssue(),
                items,
                meeting.papers().stream().map(PaperView::from).toList());
    }
}
