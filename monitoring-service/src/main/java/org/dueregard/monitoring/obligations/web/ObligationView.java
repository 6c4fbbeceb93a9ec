package org.dueregard.monitoring.obligations.web;

import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.obligations.Obligation;
import org.dueregard.monitoring.obligations.ObligationKind;
import org.dueregard.monitoring.obligations.ObligationState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that a post owes again and again. */
@Schema(name = "MonitoringObligation")
public record ObligationView(
        UUID id,
        ObligationKind kind,
        @Schema(description = "Of POLICY_ANNUAL the id of the policy in the register")
                String subject,
        String title,
        @Schema(description = "What asks for it") String basis,
        @Schema(description = "ISO 8601 duration from one round to the next", examples = "P1Y")
                String every,
        String accountablePost,
        @Nullable String businessArea,
        List<String> units,
        ObligationState state,
        @Schema(description = "Rounds that are not met, the oldest first") List<RoundView> open) {
    static ObligationView from(Obligation obligation, List<RoundView> open) {
        return new ObligationView(
                obligation.id(),
                obligation.kind(),
                obligation.subject(),
                obligation.title(),
                obligation.kind().basis(),
                obligation.kind().every().toString(),
                obligation.accountablePost(),
                obligation.businessArea(),
                obligation.units(),
                obligation.state(),
                open);
    }
}
