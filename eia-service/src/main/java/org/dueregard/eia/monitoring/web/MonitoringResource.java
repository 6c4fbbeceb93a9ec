package org.dueregard.eia.monitoring.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.dueregard.eia.assessment.Assessments;
import org.dueregard.eia.assessment.MonitoringLine;
import org.dueregard.eia.monitoring.AnnualReports;
import org.dueregard.eia.monitoring.MonitoringFindings;
import org.dueregard.eia.monitoring.TargetAssessment;
import org.dueregard.eia.monitoring.TargetAssessments;
import org.dueregard.eia.monitoring.Watch;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What monitoring has told of what was assessed. */
@Path("/v1/assessments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Monitoring of assessments")
public class MonitoringResource {
    private final Assessments assessments;
    private final Watch watch;
    private final AnnualReports reports;
    private final MonitoringFindings findings;
    private final TargetAssessments targets;

    public MonitoringResource(
            Assessments assessments,
            Watch watch,
            AnnualReports reports,
            MonitoringFindings findings,
            TargetAssessments targets) {
        this.assessments = assessments;
        this.watch = watch;
        this.reports = reports;
        this.findings = findings;
        this.targets = targets;
    }

    @GET
    @Path("/monitoring")
    @Operation(
            operationId = "eia_readMonitoring",
            summary = "How the monitoring of an assessment stands: targets, report due, overdue")
    public MonitoringView read(@PathParam("id") UUID id) {
        return MonitoringView.from(id, watch.of(assessments.require(id)));
    }

    @GET
    @Path("/monitoring-reports")
    @Operation(
            operationId = "eia_listAnnualReports",
            summary = "The annual monitoring reports that were released, by what they cover")
    public Page<AnnualReportView> reports(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return page.cutWhole(
                reports.of(assessments.subjectOf(id), id),
                report -> report.periodEnd() + " " + report.id(),
                Function.identity(),
                AnnualReportView::from);
    }

    @GET
    @Path("/monitoring-findings")
    @Operation(
            operationId = "eia_listMonitoringFindings",
            summary = "What monitoring has found about the subject, in order of time",
            description =
                    "A finding stands in the review that is under way. Whoever finds one serious"
                            + " reports it as a cause of review (FINDING, with its id as the ref).")
    public Page<MonitoringFindingView> findings(
            @PathParam("id") UUID id, @BeanParam PageRequest page) {
        return page.cutWhole(
                findings.about(assessments.subjectOf(id)),
                finding -> finding.toldAt() + " " + finding.id(),
                Function.identity(),
                MonitoringFindingView::from);
    }

    @GET
    @Path("/target-assessments")
    @Operation(
            operationId = "eia_listTargetAssessments",
            summary = "How the targets of the planned indicators came out, period by period")
    public Page<TargetAssessmentView> targets(
            @PathParam("id") UUID id, @BeanParam PageRequest page) {
        var indicators =
                assessments.require(id).current().content().monitoringPlan().stream()
                        .map(MonitoringLine::indicatorId)
                        .toList();
        return page.cut(
                targets.of(indicators, page.afterKey(MonitoringResource::key), page.limit() + 1),
                target -> target.key().targetId() + "\n" + target.key().period(),
                TargetAssessmentView::from);
    }

    private static TargetAssessment.Key key(String cursor) {
        var end = cursor.lastIndexOf('\n');
        if (end < 0) {
            throw new IllegalArgumentException("of another list");
        }
        return new TargetAssessment.Key(cursor.substring(0, end), cursor.substring(end + 1));
    }
}
