package org.dueregard.actionplan.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.matter.Matter;
import org.jspecify.annotations.Nullable;

/**
 * What the public reads of a meeting. Members stand here by their posts; the name beside a post is
 * the one that its holder goes by, and is missing where it is withheld. Standing items are missing:
 * what the minutes tell of them stands in the notes.
 */
public record PublishedMinutes(
        UUID meeting,
        String body,
        String bodyName,
        LocalDate meetsOn,
        int version,
        @Nullable String correctionReason,
        @Nullable String chairedBy,
        boolean quorate,
        List<Present> attendance,
        List<MinuteNote> notes,
        List<Decided> decisions,
        List<Discussed> questions,
        LocalDate agreedOn,
        LocalDate publishedOn) {

    /** Who came or did not; {@code name} is null where it is not known or is withheld. */
    public record Present(
            @Nullable String post,
            @Nullable String title,
            @Nullable String name,
            @Nullable String organisation,
            @Nullable String body,
            AttendanceCapacity capacity,
            Presence presence) {}

    /** A decision, and the body that it was routed to. */
    public record Decided(
            int number, String text, @Nullable Matter matter, @Nullable String routedTo) {}

    /** A question with its answer. */
    public record Discussed(int number, String question, @Nullable String answer) {}
}
