package org.dueregard.actionplan.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Who holds which post, read from the posts themselves: this service owns them, so that it takes
 * the place of the directory that the other services keep.
 */
@ApplicationScoped
public class HeldPosts implements org.dueregard.platform.caller.Posts {
    private static final List<Capacity> FILLING = List.of(Capacity.HOLDER, Capacity.ACTING);

    private final EntityManager database;
    private final Posts posts;

    HeldPosts(EntityManager database, Posts posts) {
        this.database = database;
        this.posts = posts;
    }

    @Override
    public Set<String> heldBy(Person person, Instant at) {
        return Set.copyOf(
                database.createQuery(
                                """
                                select distinct p.code from Post p join p.appointments a
                                where p.closedOn is null and a.person = :person
                                  and a.term.firstDay <= :day
                                  and (a.term.lastDay is null or a.term.lastDay >= :day)
                                  and (a.capacity in :filling or not exists (
                                    select 1 from p.appointments f where f.capacity in :filling
                                      and f.term.firstDay <= :day
                                      and (f.term.lastDay is null or f.term.lastDay >= :day)))
                                """,
                                String.class)
                        .setParameter("person", person.sub())
                        .setParameter("filling", FILLING)
                        .setParameter("day", LondonDay.of(at))
                        .getResultList());
    }

    @Override
    public boolean known(String postCode) {
        return posts.withCode(postCode).isPresent();
    }

    /** Codes of the posts that somebody holds or acts in on that day; the others have no owner. */
    public List<String> filledOn(LocalDate day) {
        return database.createQuery(
                        """
                        select distinct p.code from Post p join p.appointments a
                        where p.closedOn is null and a.capacity in :filling
                          and a.term.firstDay <= :day
                          and (a.term.lastDay is null or a.term.lastDay >= :day)
                        """,
                        String.class)
                .setParameter("filling", FILLING)
                .setParameter("day", day)
                .getResultList();
    }

    /**
     * A violation unless the post is open, and stays so until the present transaction ends.
     *
     * @param pointer where the request names the post
     */
    public List<Violation> unlessOpen(String code, String pointer) {
        return posts.keepOpen(code).filter(post -> !post.isClosed()).isPresent()
                ? List.of()
                : List.of(Violation.at(pointer, "There is no open post " + code + "."));
    }

    /** What the post is called; its code where it is not known. */
    public String titleOf(String code) {
        return posts.withCode(code).map(Post::title).orElse(code);
    }

    /** The name of whoever filled the post that day, unless it is withheld or not known. */
    public @Nullable String publicNameOn(String code, LocalDate day) {
        return posts.withCode(code).map(post -> post.publicNameOn(day)).orElse(null);
    }

    /** The unit that the post belongs to; null where it belongs to none, or is not known. */
    public @Nullable String unitOf(String code) {
        return posts.withCode(code).map(Post::unit).orElse(null);
    }

    /**
     * The caller, who acts for the post as well where they deputise for it and everybody who fills
     * it is in conflict with what is to be done.
     */
    public Caller relieving(Caller by, String postCode, Set<Person> conflicted, Instant now) {
        var day = LondonDay.of(now);
        var relieves =
                posts.withCode(postCode)
                        .filter(post -> post.isLeftToDeputy(by.person(), conflicted, day))
                        .isPresent();
        return by.holds(postCode) || !relieves ? by : acting(by, postCode);
    }

    /** The caller, who acts for the post as well where they are a named deputy of it. */
    public Caller standingIn(Caller by, String postCode, Instant now) {
        return by.holds(postCode) || !appointedTo(by.person(), postCode, now)
                ? by
                : acting(by, postCode);
    }

    private static Caller acting(Caller by, String postCode) {
        var acting =
                Stream.concat(by.posts().stream(), Stream.of(postCode))
                        .collect(Collectors.toUnmodifiableSet());
        return new Caller(by.person(), by.roles(), acting);
    }

    /** Whether the person is appointed to the post today, as a named deputy too. */
    public boolean appointedTo(Person person, String postCode, Instant now) {
        return posts.withCode(postCode)
                .filter(post -> post.hasAppointed(person, LondonDay.of(now)))
                .isPresent();
    }

    /** Everybody who was appointed to the post, in any capacity, on any of these days. */
    public Set<Person> appointedBetween(String postCode, LocalDate first, LocalDate last) {
        return posts.withCode(postCode)
                .map(post -> post.appointedBetween(first, last))
                .orElse(Set.of());
    }

    /** Everybody who was appointed to one of these posts while that answered for something. */
    public Set<Person> appointedDuring(List<Tenure> tenures) {
        return tenures.stream()
                .flatMap(each -> appointedBetween(each.post(), each.first(), each.last()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Title and ownership today of each code; of one that is not known, the code itself. */
    public Map<String, PostStanding> standing(Collection<String> codes, Instant now) {
        var day = LondonDay.of(now);
        var standings = new HashMap<String, PostStanding>();
        codes.forEach(code -> standings.put(code, PostStanding.unknown(code)));
        posts.withCodes(standings.keySet())
                .forEach(
                        post ->
                                standings.put(
                                        post.code(),
                                        new PostStanding(
                                                post.code(), post.title(), post.ownershipOn(day))));
        return standings;
    }
}
