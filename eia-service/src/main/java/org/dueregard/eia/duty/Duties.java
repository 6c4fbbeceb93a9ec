package org.dueregard.eia.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.dueregard.platform.TransactionLock;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** The registers; a version never changes once it is there. */
@ApplicationScoped
public class Duties {
    private final EntityManager database;

    public Duties(EntityManager database) {
        this.database = database;
    }

    /** The last version. */
    public DutyRegister current() {
        var version =
                (Number)
                        database.createNativeQuery("select max(version) from duty_register")
                                .getSingleResult();
        return require(version.intValue());
    }

    public DutyRegister require(int version) {
        var head =
                rows(
                        database.createNativeQuery(
                                        "select recorded_at, reason from duty_register where version"
                                                + " = ?1",
                                        Tuple.class)
                                .setParameter(1, version));
        if (head.isEmpty()) {
            throw DomainException.notFound("register of duties", version);
        }
        var characteristics = new HashMap<String, List<String>>();
        rows(database.createNativeQuery(
                                "select duty, characteristic from duty_characteristic where"
                                        + " register = ?1 order by duty, characteristic",
                                Tuple.class)
                        .setParameter(1, version))
                .forEach(
                        row ->
                                characteristics
                                        .computeIfAbsent(
                                                row.get(0, String.class),
                                                unseen -> new ArrayList<>())
                                        .add(row.get(1, String.class)));
        var duties =
                rows(
                                database.createNativeQuery(
                                                "select code, title, kind, instrument, provision,"
                                                        + " catalogue, every_months, held_from,"
                                                        + " held_until, source from duty where"
                                                        + " register = ?1",
                                                Tuple.class)
                                        .setParameter(1, version))
                        .stream()
                        .map(
                                row ->
                                        new Duty(
                                                row.get(0, String.class),
                                                row.get(1, String.class),
                                                DutyKind.valueOf(row.get(2, String.class)),
                                                row.get(3, String.class),
                                                row.get(4, String.class),
                                                row.get(5, Integer.class),
                                                characteristics.getOrDefault(
                                                        row.get(0, String.class), List.of()),
                                                row.get(6, Integer.class),
                                                day(row.get(7)),
                                                row.get(8) == null ? null : day(row.get(8)),
                                                row.get(9, String.class)))
                        .toList();
        return new DutyRegister(
                version,
                instant(head.getFirst().get(0)),
                head.getFirst().get(1, String.class),
                duties);
    }

    /** A register of the next version: the present one with this duty added or put in place. */
    DutyRegister append(DutyRegister present, Duty duty, String reason, Instant at) {
        var version = present.version() + 1;
        database.createNativeQuery(
                        "insert into duty_register (version, recorded_at, reason) values (?1, ?2,"
                                + " ?3)")
                .setParameter(1, version)
                .setParameter(2, at)
                .setParameter(3, reason)
                .executeUpdate();
        database.createNativeQuery(
                        "insert into duty (register, code, title, kind, instrument, provision,"
                                + " catalogue, every_months, held_from, held_until, source) select"
                                + " ?1, code, title, kind, instrument, provision, catalogue,"
                                + " every_months, held_from, held_until, source from duty where"
                                + " register = ?2 and code <> ?3")
                .setParameter(1, version)
                .setParameter(2, present.version())
                .setParameter(3, duty.code())
                .executeUpdate();
        database.createNativeQuery(
                        "insert into duty_characteristic (register, duty, catalogue,"
                                + " characteristic) select ?1, duty, catalogue, characteristic from"
                                + " duty_characteristic where register = ?2 and duty <> ?3")
                .setParameter(1, version)
                .setParameter(2, present.version())
                .setParameter(3, duty.code())
                .executeUpdate();
        database.createNativeQuery(
                        "insert into duty (register, code, title, kind, instrument, provision,"
                                + " catalogue, every_months, held_from, held_until, source) values"
                                + " (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")
                .setParameter(1, version)
                .setParameter(2, duty.code())
                .setParameter(3, duty.title())
                .setParameter(4, duty.kind().name())
                .setParameter(5, duty.instrument())
                .setParameter(6, duty.provision())
                .setParameter(7, duty.catalogue())
                .setParameter(8, duty.everyMonths())
                .setParameter(9, duty.heldFrom())
                .setParameter(10, duty.heldUntil())
                .setParameter(11, duty.source())
                .executeUpdate();
        for (var characteristic : duty.characteristics()) {
            database.createNativeQuery(
                            "insert into duty_characteristic (register, duty, catalogue,"
                                    + " characteristic) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, version)
                    .setParameter(2, duty.code())
                    .setParameter(3, duty.catalogue())
                    .setParameter(4, characteristic)
                    .executeUpdate();
        }
        return require(version);
    }

    /** One change of the register at a time. */
    void lock() {
        TransactionLock.hold(database, "duty-register");
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }

    private static LocalDate day(@Nullable Object column) {
        return switch (column) {
            case LocalDate date -> date;
            case Date date -> date.toLocalDate();
            case null, default -> throw new IllegalStateException("not a date: " + column);
        };
    }

    private static Instant instant(@Nullable Object column) {
        return switch (column) {
            case Instant instant -> instant;
            case OffsetDateTime time -> time.toInstant();
            case Timestamp time -> time.toInstant();
            case null, default -> throw new IllegalStateException("not a time: " + column);
        };
    }
}
