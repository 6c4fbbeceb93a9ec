package org.dueregard.actionplan.feedback.web;

import java.time.LocalDate;
import java.util.Optional;
import org.dueregard.actionplan.feedback.Channel;
import org.dueregard.actionplan.feedback.ChannelPublication;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A route by which progress is communicated, and what went out by it last. */
@Schema(name = "ActionPlanChannel")
record ChannelView(
        String code,
        String name,
        String description,
        @Schema(description = "Missing where nothing went out yet")
                @Nullable LocalDate lastPublishedOn,
        @Nullable String lastTitle,
        @Nullable String lastHref) {
    static ChannelView from(Channel channel, Optional<ChannelPublication> last) {
        return new ChannelView(
                channel.code(),
                channel.name(),
                channel.description(),
                last.map(ChannelPublication::publishedOn).orElse(null),
                last.map(ChannelPublication::title).orElse(null),
                last.map(ChannelPublication::href).orElse(null));
    }
}
