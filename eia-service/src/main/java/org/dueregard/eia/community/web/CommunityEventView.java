package org.dueregard.eia.community.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.eia.community.CommunityEvent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaCommunityEvent")
public record CommunityEventView(
        String code,
        String title,
        LocalDate heldOn,
        String source,
        Instant importedAt,
        int groupCount,
        int findingCount,
        List<ImportEventRequest.GroupItem> groups,
        List<ImportEventRequest.FindingItem> findings) {
    static CommunityEventView from(CommunityEvent event) {
        return new CommunityEventView(
                event.code(),
                event.title(),
                event.heldOn(),
                event.source(),
                event.importedAt(),
                event.groups().size(),
                event.findings().size(),
                event.groups().stream()
                        .map(group -> new ImportEventRequest.GroupItem(group.code(), group.topic()))
                        .toList(),
                event.findings().stream().map(ImportEventRequest.FindingItem::from).toList());
    }
}
