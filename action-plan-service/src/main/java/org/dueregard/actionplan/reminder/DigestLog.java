package org.dueregard.actionplan.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.dueregard.platform.caller.Person;

/** Whom digests reach, and what each of them was told last. */
@ApplicationScoped
class DigestLog {
    private final EntityManager database;

    DigestLog(EntityManager database) {
        this.database = database;
    }

    /** Some of those who are still to be looked at on that day, in no order. */
    List<Person> waiting(LocalDate day, int most) {
        return database
                .createNativeQuery(
                        """
                        select a.person from (
                            select distinct a.person from appointment a
                                join post p on p.code = a.post_code
                            where a.email is not null and p.closed_on is null
                              and a.first_day <= :day
                              and (a.last_day is null or a.last_day >= :day)
                              and not exists (select from notification_preference n
                                where n.person = a.person and not n.digests)
                              and not exists (select from digest d
                                where d.person = a.person and d.looked_on >= :day)) a
                        order by random() limit :most
                        """,
                        String.class)
                .setParameter("day", day)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(sub -> new Person(String.valueOf(sub)))
                .toList();
    }

    /**
     * Claims the person's day for this transaction; what they were told last, or empty where
     * another replica has claimed it.
     */
    Optional<Set<String>> claim(Person person, LocalDate day) {
        return database.createNativeQuery(
                        """
                        insert into digest (person, looked_on, told) values (:person, :day, '')
                        on conflict (person) do update set looked_on = excluded.looked_on
                        where digest.looked_on < excluded.looked_on
                        returning told
                        """,
                        String.class)
                .setParameter("person", person.sub())
                .setParameter("day", day)
                .getResultStream()
                .findFirst()
                .map(told -> Set.of(String.valueOf(told).split("\n")));
    }

    void told(Person person, SequencedSet<String> what) {
        database.createNativeQuery("update digest set told = :told where person = :person")
                .setParameter("told", String.join("\n", what))
                .setParameter("person", person.sub())
                .executeUpdate();
    }

    /**
     * Where mails reach the person: at the address that was given with their latest appointment.
     */
    Optional<String> address(Person person, LocalDate day) {
        return database.createNativeQuery(
                        """
                        select a.email from appointment a join post p on p.code = a.post_code
                        where a.person = :person and a.email is not null and p.closed_on is null
                          and a.first_day <= :day and (a.last_day is null or a.last_day >= :day)
                        order by a.first_day desc, a.id desc limit 1
                        """,
                        String.class)
                .setParameter("person", person.sub())
                .setParameter("day", day)
                .getResultStream()
                .findFirst()
                .map(String::valueOf);
    }
}
