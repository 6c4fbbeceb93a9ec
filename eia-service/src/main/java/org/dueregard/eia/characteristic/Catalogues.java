package org.dueregard.eia.characteristic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** The catalogues; a version never changes once it is there, so each is read once. */
@ApplicationScoped
public class Catalogues {
    private final EntityManager database;
    private final Map<Integer, Catalogue> known = new ConcurrentHashMap<>();

    public Catalogues(EntityManager database) {
        this.database = database;
    }

    /** The catalogue that holds today: the one without an end. */
    public Catalogue current() {
        var version =
                (Number)
                        database.createNativeQuery(
                                        "select max(version) from characteristic_catalogue where"
                                                + " held_until is null")
                                .getSingleResult();
        return require(version.intValue());
    }

    public Catalogue require(int version) {
        var found = known.get(version);
        if (found == null) {
            found = read(version);
            known.put(version, found);
        }
        return found;
    }

    /** Every version, oldest first. */
    public List<Catalogue> all() {
        return versions().stream().map(this::require).toList();
    }

    public Optional<Catalogue> find(int version) {
        return versions().contains(version) ? Optional.of(require(version)) : Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private List<Integer> versions() {
        return database.createNativeQuery(
                        "select version from characteristic_catalogue order by version",
                        Integer.class)
                .getResultList();
    }

    /** A version that this transaction makes; it is remembered only once it is there for all. */
    Catalogue made(int version) {
        return read(version);
    }

    private Catalogue read(int version) {
        var head =
                rows(
                        "select title, held_from, held_until, source from characteristic_catalogue"
                                + " where version = ?1",
                        version);
        if (head.isEmpty()) {
            throw DomainException.notFound("catalogue of characteristics", version);
        }
        var limbs = new HashMap<String, List<LimbScope>>();
        rows(
                        "select characteristic, limb, employment_only, source from"
                                + " characteristic_limb where catalogue = ?1",
                        version)
                .forEach(
                        row ->
                                limbs.merge(
                                        row.get(0, String.class),
                                        List.of(
                                                new LimbScope(
                                                        Limb.valueOf(row.get(1, String.class)),
                                                        row.get(2, Boolean.class),
                                                        row.get(3, String.class))),
                                        Catalogues::both));
        var characteristics =
                rows(
                                "select code, name, statutory, basis, older_strand from"
                                        + " characteristic where catalogue = ?1",
                                version)
                        .stream()
                        .map(
                                row ->
                                        new Characteristic(
                                                row.get(0, String.class),
                                                row.get(1, String.class),
                                                row.get(2, Boolean.class),
                                                row.get(3, String.class),
                                                row.get(4, String.class),
                                                limbs.getOrDefault(
                                                        row.get(0, String.class), List.of())))
                        .toList();
        var first = head.getFirst();
        return new Catalogue(
                version,
                first.get(0, String.class),
                day(first.get(1)),
                first.get(2) == null ? null : day(first.get(2)),
                first.get(3, String.class),
                characteristics);
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, int version) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter(1, version)
                .getResultList();
    }

    private static List<LimbScope> both(List<LimbScope> some, List<LimbScope> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream())
                .sorted(java.util.Comparator.comparing(LimbScope::limb))
                .toList();
    }

    private static LocalDate day(@Nullable Object column) {
        return switch (column) {
            case LocalDate date -> date;
            case Date date -> date.toLocalDate();
            case null, default -> throw new IllegalStateException("not a date: " + column);
        };
    }
}
