package org.dueregard.eia.duty.web;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.dueregard.eia.duty.Duty;
import org.dueregard.eia.duty.DutyRegister;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "EiaDutyRegister",
        description = "Statements of law are guidance with a source, for counsel to confirm")
public record DutyRegisterView(
        int version,
        Instant recordedAt,
        @Schema(description = "Why this version was made") String reason,
        @Schema(description = "In alphabetical order of their titles") List<DutyView> items) {
    static DutyRegisterView from(DutyRegister register, Predicate<Duty> wanted) {
        return new DutyRegisterView(
                register.version(),
                register.recordedAt(),
                register.reason(),
                register.duties().stream().filter(wanted).map(DutyView::from).toList());
    }
}
