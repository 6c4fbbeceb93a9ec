package org.dueregard.actionplan.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who comes to a meeting: a post, an outside organisation, or another body; one of the three. */
@Embeddable
public record Attendee(
        @Nullable String post,
        @Nullable String organisation,
        @Column(name = "sitting_body") @Nullable String body) {
    boolean isOne() {
        return Stream.of(post, organisation, body).filter(Objects::nonNull).count() == 1;
    }

    String words() {
        return Stream.of(post, organisation, body)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("nobody");
    }
}
