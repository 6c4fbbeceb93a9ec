package org.dueregard.actionplan.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.mail.Mails;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.actionplan.work.Work;
import org.dueregard.actionplan.work.WorkItem;
import org.dueregard.actionplan.work.WorkKind;
import org.dueregard.actionplan.work.WorkQuery;
import org.dueregard.platform.caller.Person;

/** Telling people what waits for them: once a day, and only when there is something new. */
@ApplicationScoped
public class Reminding {
    /** Of one kind; whoever has more is told that there are more. */
    private static final int MOST = 1000;

    private final DigestLog log;
    private final DigestLetter letter;
    private final Work work;
    private final HeldPosts posts;
    private final Mails mails;
    private final InstantSource clock;

    Reminding(
            DigestLog log,
            DigestLetter letter,
            Work work,
            HeldPosts posts,
            Mails mails,
            InstantSource clock) {
        this.log = log;
        this.letter = letter;
        this.work = work;
        this.posts = posts;
        this.mails = mails;
        this.clock = clock;
    }

    /** Some whom nobody has looked at today. */
    @Transactional
    public List<Person> waiting(int most) {
        return log.waiting(LondonDay.of(clock.instant()), most);
    }

    /**
     * Looks at the person for today, unless another replica does so or has done so.
     *
     * @return whether a letter was written
     */
    @Transactional
    public boolean remind(Person person) {
        var now = clock.instant();
        var today = LondonDay.of(now);
        var toldBefore = log.claim(person, today);
        var address = log.address(person, today);
        if (toldBefore.isEmpty() || address.isEmpty()) {
            return false;
        }
        var digest = digest(person, now, today);
        var told = digest.told();
        log.told(person, told);
        return !toldBefore.get().containsAll(told)
                && mails.queue(letter.of(digest, person, address.get()));
    }

    private Digest digest(Person person, Instant now, LocalDate today) {
        var held = posts.heldBy(person, now);
        var items = new EnumMap<WorkKind, List<WorkItem>>(WorkKind.class);
        Arrays.stream(WorkKind.values()).forEach(kind -> items.put(kind, all(kind, held, today)));
        return Digest.of(today, items);
    }

    private List<WorkItem> all(WorkKind kind, Set<String> held, LocalDate today) {
        return work.page(new WorkQuery(kind, held, today, null, MOST));
    }
}
