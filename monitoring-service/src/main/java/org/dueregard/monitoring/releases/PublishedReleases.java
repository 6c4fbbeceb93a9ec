package org.dueregard.monitoring.releases;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** What the public reads: every release that was published, those that were corrected too. */
@ApplicationScoped
public class PublishedReleases implements PanacheRepositoryBase<PublishedRelease, UUID> {
    /**
     * A release in a list.
     *
     * @param correctedBy the release that puts it right; null where none does
     */
    public record Listed(
            UUID id,
            String title,
            @Nullable String series,
            List<String> indicators,
            List<String> periods,
            String sha256,
            Instant publishedAt,
            @Nullable UUID corrects,
            @Nullable String correction,
            @Nullable UUID correctedBy) {}

    /** A table of a release that is published. */
    public record Shown(UUID release, String sha256, Instant countedAt, ReleasedTable table) {}

    /** Behind which release a page begins. */
    public record Place(Instant publishedAt, UUID id) {
        public static Place of(String text) {
            var slash = text.indexOf('/');
            return new Place(
                    Instant.parse(text.substring(0, Math.max(0, slash))),
                    UUID.fromString(text.substring(slash + 1)));
        }

        @Override
        public String toString() {
            return publishedAt + "/" + id;
        }
    }

    private static final String LISTED =
            """
            select new org.dueregard.monitoring.releases.PublishedReleases$Listed(
                p.id, p.title, p.series, p.indicators, p.periods, p.sha256, p.publishedAt, p.corrects,
                p.correction, (select c.id from PublishedRelease c where c.corrects = p.id))
            from PublishedRelease p
            """;

    public PublishedRelease require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> DomainException.notFound("published release", id));
    }

    /** The release that puts this one right. */
    public Optional<PublishedRelease> correctionOf(UUID id) {
        return find("corrects", id).firstResultOptional();
    }

    /** The newest first. */
    public List<Listed> newest(@Nullable Place after, int most) {
        return listed("1 = 1", after, most);
    }

    /** Those that put another right, the newest first. */
    public List<Listed> corrections(@Nullable Place after, int most) {
        return listed("p.corrects is not null", after, most);
    }

    /** The tables of these indicators in releases that nothing has put right, the newest first. */
    public List<Shown> tables(Collection<String> indicators) {
        return find(
                        """
                        from PublishedRelease p
                        where array_intersects(p.indicators, ?1)
                            and not exists (from PublishedRelease c where c.corrects = p.id)
                        order by p.publishedAt desc, p.id desc
                        """,
                        (Object) indicators.toArray(String[]::new))
                .stream()
                .flatMap(PublishedReleases::tables)
                .filter(shown -> indicators.contains(shown.table().indicator()))
                .toList();
    }

    private static Stream<Shown> tables(PublishedRelease release) {
        var document = release.content();
        return document.tables().stream()
                .map(
                        table ->
                                new Shown(
                                        release.id(),
                                        release.sha256(),
                                        document.composedAt(),
                                        table));
    }

    private List<Listed> listed(String which, @Nullable Place after, int most) {
        var query =
                getEntityManager()
                        .createQuery(
                                LISTED
                                        + " where "
                                        + which
                                        + (after == null
                                                ? ""
                                                : " and (p.publishedAt < :at or (p.publishedAt = :at and p.id < :id))")
                                        + " order by p.publishedAt desc, p.id desc",
                                Listed.class);
        if (after != null) {
            query.setParameter("at", after.publishedAt()).setParameter("id", after.id());
        }
        return query.setMaxResults(most).getResultList();
    }
}
