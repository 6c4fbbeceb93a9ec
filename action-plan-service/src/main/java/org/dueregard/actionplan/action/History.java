package org.dueregard.actionplan.action;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.post.Tenure;
import org.dueregard.platform.caller.Person;

/** Every deed of an action, and what follows from them: who has owned it, and from when to when. */
@Embeddable
class History {
    /** Grows by one with every deed. */
    private int revision;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "action_id", nullable = false, updatable = false)
    @OrderBy("number")
    private List<Deed> deeds = new ArrayList<>();

    int next() {
        return revision + 1;
    }

    void write(Deed deed) {
        revision = deed.number();
        deeds.add(deed);
    }

    /** Everybody who owns the action or has owned it: by their deeds, and by these appointments. */
    Set<Person> ownersWith(Set<Person> appointed) {
        return Stream.concat(
                        appointed.stream(),
                        deeds.stream().filter(Deed::isOwnership).map(Deed::person))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Which posts have been accountable since it was drafted; not those that declined it.
     *
     * @param present the post that is so now
     */
    List<Tenure> tenures(Instant drafted, String present, LocalDate today) {
        var tenures = new ArrayList<Tenure>();
        var first = LondonDay.of(drafted);
        for (var deed : deeds) {
            if (deed.kind() == DeedKind.HAND_OVER_ACCEPTED) {
                var day = LondonDay.of(deed.at());
                tenures.add(new Tenure(deed.before(Alteration.OWNER), first, day));
                first = day;
            }
        }
        tenures.add(new Tenure(present, first, today));
        return tenures;
    }

    /** Each time that it went from one post to another, with the reason. */
    List<HandOver> handOvers() {
        return deeds.stream()
                .filter(deed -> deed.kind() == DeedKind.HAND_OVER_ACCEPTED)
                .map(
                        deed ->
                                new HandOver(
                                        LondonDay.of(deed.at()),
                                        deed.before(Alteration.OWNER),
                                        Objects.requireNonNull(deed.post()),
                                        deed.reason()))
                .toList();
    }

    List<Deed> deeds() {
        return deeds;
    }
}
