package org.dueregard.platform.problem.things;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TestThing")
public record ThingView(UUID id, String code, String name, int amount) {
    static ThingView from(Thing thing) {
        return new ThingView(thing.id(), thing.code(), thing.name(), thing.amount());
    }
}
