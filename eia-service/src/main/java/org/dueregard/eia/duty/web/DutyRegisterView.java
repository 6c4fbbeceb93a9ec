package org.dueregard.eia.duty.web;

import java.time.Instant;
import java.util.List;
import org.dueregard.eia.duty.DutyRegister;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "EiaDutyRegister",
        description = "Statements of law are guidance with a source, for counsel to confirm")
public record DutyRegisterView(
        int version,
        Instant recordedAt,
        @Schema(description = "Why this version was made") String reason,
        @Schema(description = "In alphabetical order of their titles") List<DutyView> items,
        @Nullable String next)
        implements Paged {
    static DutyRegisterView of(DutyRegister register, Page<DutyView> page) {
        return new DutyRegisterView(
                register.version(),
                register.recordedAt(),
                register.reason(),
                page.items(),
                page.next());
    }
}
