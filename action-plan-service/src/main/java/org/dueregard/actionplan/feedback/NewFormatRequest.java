package org.dueregard.actionplan.feedback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks for a publication in another format.
 *
 * @param document its title or address
 * @param language of a translation; null for others
 * @param requester how to reach whoever asks; kept until it is supplied
 * @param dueOn null for 28 days after the request
 */
public record NewFormatRequest(
        String document,
        AlternativeFormat format,
        @Nullable String language,
        String requester,
        LocalDate requestedOn,
        @Nullable LocalDate dueOn) {}
