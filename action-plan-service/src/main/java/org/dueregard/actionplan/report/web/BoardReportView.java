package org.dueregard.actionplan.report.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.report.BoardReport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paper for a board in a list. */
@Schema(name = "ActionPlanBoardReport")
record BoardReportView(
        UUID id, String title, String body, LocalDate reportOn, Instant writtenAt, String href) {
    static BoardReportView from(BoardReport report) {
        return new BoardReportView(
                report.id(),
                report.title(),
                report.body(),
                report.reportOn(),
                report.writtenAt(),
                address(report));
    }

    static String address(BoardReport report) {
        return "/v1/board-reports/" + report.id();
    }
}
