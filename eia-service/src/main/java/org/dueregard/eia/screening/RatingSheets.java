package org.dueregard.eia.screening;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;

/** The sheets of all panels. */
@ApplicationScoped
public class RatingSheets implements PanacheRepositoryBase<RatingSheet, UUID> {
    public RatingSheet require(UUID screeningId, UUID id) {
        return findByIdOptional(id)
                .filter(sheet -> sheet.screeningId().equals(screeningId))
                .orElseThrow(() -> DomainException.notFound("rating sheet", id));
    }

    public List<RatingSheet> of(UUID screeningId) {
        return list("screeningId = ?1 order by id", screeningId);
    }

    public Optional<RatingSheet> of(UUID screeningId, Person person) {
        return find("screeningId = ?1 and person = ?2", screeningId, person.sub())
                .firstResultOptional();
    }

    /** Until all are in or the chair has closed the ratings, a person sees only their own sheet. */
    public List<RatingSheet> shownTo(Person person, Screening screening) {
        var all = of(screening.id());
        var readable = screening.ratingsCanBeRead(people(all));
        return all.stream()
                .filter(sheet -> readable || sheet.person().equals(person.sub()))
                .toList();
    }

    public Set<String> whoRated(UUID screeningId) {
        return people(of(screeningId));
    }

    private static Set<String> people(List<RatingSheet> sheets) {
        return sheets.stream().map(RatingSheet::person).collect(Collectors.toSet());
    }

    public int countOf(UUID screeningId) {
        return (int) count("screeningId", screeningId);
    }
}
