package org.dueregard.actionplan.contribution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.Deed;
import org.dueregard.actionplan.action.DeedKind;
import org.dueregard.actionplan.post.Appointment;
import org.dueregard.actionplan.post.Post;
import org.dueregard.actionplan.post.Tenure;
import org.dueregard.platform.caller.Person;

/**
 * Which actions count for a person: those that a post had taken on, on the days on which the person
 * was appointed to it. What was asked of the post and never taken on is nobody's contribution.
 */
final class Outcomes {
    private Outcomes() {}

    /**
     * @param actions all that the post is or was accountable for
     */
    static List<Outcome> of(Person person, Post post, List<Action> actions, LocalDate today) {
        return actions.stream()
                .flatMap(action -> of(person, post, action, today))
                .sorted(
                        Comparator.comparing(Outcome::first)
                                .thenComparing(each -> each.action().id()))
                .toList();
    }

    private static Stream<Outcome> of(Person person, Post post, Action action, LocalDate today) {
        var agreed = agreedOn(action);
        return post.appointments().stream()
                .filter(each -> each.person().equals(person))
                .flatMap(
                        appointment ->
                                action.tenures(today).stream()
                                        .filter(tenure -> tenure.post().equals(post.code()))
                                        .flatMap(
                                                tenure ->
                                                        agreed
                                                                .flatMap(
                                                                        day ->
                                                                                shared(
                                                                                        appointment,
                                                                                        tenure,
                                                                                        day,
                                                                                        today))
                                                                .stream()))
                .map(
                        days ->
                                new Outcome(
                                        post.code(),
                                        days.first(),
                                        days.last().equals(today) ? null : days.last(),
                                        action,
                                        deedsOf(person, action)));
    }

    private static Optional<LocalDate> agreedOn(Action action) {
        return action.deeds().stream()
                .filter(deed -> deed.kind() == DeedKind.ACCEPTED)
                .map(deed -> LondonDay.of(deed.at()))
                .findFirst();
    }

    /** The days that an appointment and the tenure of an agreed action have in common. */
    private static Optional<Tenure> shared(
            Appointment appointment, Tenure tenure, LocalDate agreed, LocalDate today) {
        var first =
                Stream.of(appointment.term().firstDay(), tenure.first(), agreed)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        var end = appointment.term().lastDay();
        var last =
                Stream.of(end == null ? today : end, tenure.last(), today)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        return last.isBefore(first)
                ? Optional.empty()
                : Optional.of(new Tenure(tenure.post(), first, last));
    }

    private static List<DeedKind> deedsOf(Person person, Action action) {
        return action.deeds().stream()
                .filter(deed -> deed.person().equals(person))
                .map(Deed::kind)
                .toList();
    }
}
