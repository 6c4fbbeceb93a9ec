package org.dueregard.actionplan.instruction.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dueregard.actionplan.instruction.Compliance;
import org.dueregard.actionplan.instruction.ComplianceReport;
import org.dueregard.actionplan.instruction.Instruction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How units complied with an instruction when a day was over. */
@Schema(name = "ActionPlanCompliance")
record ComplianceView(
        String instruction,
        String reference,
        LocalDate asAt,
        Map<Compliance, Long> counts,
        @Schema(description = "Units at which nobody had looked") List<String> unchecked,
        List<Line> units) {

    /** One unit and what was found there last. */
    @Schema(name = "ActionPlanComplianceLine")
    record Line(
            String unit,
            String name,
            @Nullable Compliance compliance,
            @Nullable LocalDate checkedOn,
            @Nullable String finding) {
        static Line from(ComplianceReport.Line line) {
            var last = line.last();
            return new Line(
                    line.unit(),
                    line.name(),
                    last == null ? null : last.compliance(),
                    last == null ? null : last.checkedOn(),
                    last == null ? null : last.finding());
        }
    }

    static ComplianceView from(Instruction instruction, ComplianceReport report) {
        return new ComplianceView(
                instruction.code(),
                instruction.reference(),
                report.asAt(),
                report.counts(),
                report.unchecked().stream().map(ComplianceReport.Line::unit).toList(),
                report.lines().stream().map(Line::from).toList());
    }
}
