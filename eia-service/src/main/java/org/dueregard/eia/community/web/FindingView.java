package org.dueregard.eia.community.web;

import java.util.List;
import org.dueregard.eia.characteristic.Catalogue;
import org.dueregard.eia.characteristic.Characteristic;
import org.dueregard.eia.community.CommunityFinding;
import org.dueregard.eia.community.Polarity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaFindingDetail")
public record FindingView(
        @Schema(description = "How an assessment cites it", examples = "PARTNERS-2005/E1")
                String citation,
        String ref,
        String group,
        Polarity polarity,
        String statement,
        List<NamedView> affected) {

    @Schema(name = "EiaNamedCommunity")
    public record NamedView(
            String name,
            @Nullable String characteristic,
            @Schema(description = "Whether a statute names it") boolean statutory) {}

    static FindingView from(String event, CommunityFinding finding, Catalogue catalogue) {
        return new FindingView(
                event + "/" + finding.ref(),
                finding.ref(),
                finding.groupCode(),
                finding.polarity(),
                finding.statement(),
                finding.affected().stream()
                        .map(
                                affected ->
                                        new NamedView(
                                                affected.name(),
                                                affected.characteristic(),
                                                statutory(affected.characteristic(), catalogue)))
                        .toList());
    }

    private static boolean statutory(@Nullable String code, Catalogue catalogue) {
        return code != null && catalogue.find(code).map(Characteristic::statutory).orElse(false);
    }
}
