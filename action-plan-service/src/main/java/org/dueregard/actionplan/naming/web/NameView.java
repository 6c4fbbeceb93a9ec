package org.dueregard.actionplan.naming.web;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.naming.KnownName;
import org.dueregard.actionplan.naming.NameKind;
import org.dueregard.actionplan.naming.TargetType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A name beside the official one, with the days of its use where they are known. */
@Schema(name = "ActionPlanName")
record NameView(
        UUID id,
        String name,
        NameKind kind,
        TargetType targetType,
        String targetCode,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    static NameView from(KnownName name) {
        return new NameView(
                name.id(),
                name.name(),
                name.kind(),
                name.target().type(),
                name.target().code(),
                name.firstDay(),
                name.lastDay());
    }
}
