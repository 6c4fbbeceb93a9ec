package org.dueregard.eia.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The parts of a version's content, each written, assigned and discussed by itself. */
@Schema(name = "EiaContentPart")
public enum ContentPart {
    SCOPE("/scope", Content::scope),
    EVIDENCE("/evidence", Content::evidence),
    ENGAGEMENTS("/engagements", Content::engagements),
    IMPACTS("/impacts", Content::impacts),
    MITIGATIONS("/mitigations", Content::mitigations),
    MONITORING_PLAN("/monitoringPlan", Content::monitoringPlan),
    REVIEW_ACTION("/reviewAction", Content::reviewAction),
    DISPOSITIONS("/dispositions", Content::dispositions),
    ATTACHMENTS("/attachments", Content::attachments);

    private final String pointer;
    private final Function<Content, @Nullable Object> reader;

    ContentPart(String pointer, Function<Content, @Nullable Object> reader) {
        this.pointer = pointer;
        this.reader = reader;
    }

    /** The part that a JSON pointer into the content leads to. */
    static Optional<ContentPart> at(String place) {
        return Arrays.stream(values())
                .filter(part -> place.equals(part.pointer) || place.startsWith(part.pointer + "/"))
                .findFirst();
    }

    /** The parts that differ. */
    static List<ContentPart> changed(Content was, Content is) {
        return Arrays.stream(values())
                .filter(part -> !Objects.equals(part.reader.apply(was), part.reader.apply(is)))
                .toList();
    }

    String pointer() {
        return pointer;
    }
}
