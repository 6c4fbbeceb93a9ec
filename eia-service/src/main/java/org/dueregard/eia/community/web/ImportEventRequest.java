package org.dueregard.eia.community.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.eia.community.Affected;
import org.dueregard.eia.community.CommunityFinding;
import org.dueregard.eia.community.DiscussionGroup;
import org.dueregard.eia.community.EventReport;
import org.dueregard.eia.community.Polarity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaImportCommunityEvent")
public record ImportEventRequest(
        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,63}") @Schema(examples = "PARTNERS-2005")
                String code,
        @NotBlank @Size(max = 300) String title,
        @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 1_000) String source,
        @NotEmpty @Size(max = 100) List<@Valid @NotNull GroupItem> groups,
        @NotEmpty @Size(max = 1_000) List<@Valid @NotNull FindingItem> findings) {

    static final String REF = "[A-Za-z][A-Za-z0-9-]{0,31}";

    @Schema(name = "EiaDiscussionGroup")
    public record GroupItem(
            @NotNull @Pattern(regexp = REF) @Schema(examples = "E") String code,
            @NotBlank @Size(max = 300) String topic) {}

    @Schema(name = "EiaCommunityFinding")
    public record FindingItem(
            @NotNull @Pattern(regexp = REF) @Schema(examples = "E1") String ref,
            @NotNull @Pattern(regexp = REF) @Schema(examples = "E") String group,
            @NotNull
                    @Schema(
                            description =
                                    "NEUTRAL where no differential impact was found: that is"
                                            + " evidence too")
                    Polarity polarity,
            @NotBlank @Size(max = 4_000) String statement,
            @Size(max = 50) @Nullable List<@Valid @NotNull AffectedItem> affected) {
        static FindingItem from(CommunityFinding finding) {
            return new FindingItem(
                    finding.ref(),
                    finding.groupCode(),
                    finding.polarity(),
                    finding.statement(),
                    finding.affected().stream().map(AffectedItem::from).toList());
        }
    }

    @Schema(name = "EiaAffectedCommunity")
    public record AffectedItem(
            @NotBlank @Size(max = 300) String name,
            @Size(max = 64)
                    @Schema(
                            description =
                                    "Its code in the catalogue of today; none for what the law does"
                                            + " not name",
                            examples = "AGE")
                    @Nullable String characteristic) {
        static AffectedItem from(Affected affected) {
            return new AffectedItem(affected.name(), affected.characteristic());
        }
    }

    EventReport toReport() {
        return new EventReport(
                code,
                title,
                heldOn,
                source,
                groups.stream()
                        .map(group -> new DiscussionGroup(group.code(), group.topic()))
                        .toList(),
                findings.stream()
                        .map(
                                finding ->
                                        new CommunityFinding(
                                                finding.ref(),
                                                finding.group(),
                                                finding.polarity(),
                                                finding.statement(),
                                                affected(finding)))
                        .toList());
    }

    private static List<Affected> affected(FindingItem finding) {
        var given = finding.affected();
        return given == null
                ? List.of()
                : given.stream()
                        .map(item -> new Affected(item.name(), item.characteristic()))
                        .toList();
    }
}
