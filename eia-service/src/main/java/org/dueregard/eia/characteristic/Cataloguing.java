package org.dueregard.eia.characteristic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.dueregard.platform.TransactionLock;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/**
 * Adding characteristics: each makes a catalogue of the next version, which holds for what is begun
 * from then on. What was begun before keeps the catalogue that it was begun with.
 */
@ApplicationScoped
public class Cataloguing {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final EntityManager database;
    private final Catalogues catalogues;
    private final Journal journal;
    private final InstantSource clock;

    public Cataloguing(
            EntityManager database, Catalogues catalogues, Journal journal, InstantSource clock) {
        this.database = database;
        this.catalogues = catalogues;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Catalogue add(NewCharacteristic added, Caller by) {
        by.requireRole(Roles.PROGRAMME_OFFICE);
        TransactionLock.hold(database, "catalogue");
        var present = catalogues.current();
        DomainException.refuseIfAny(
                "The catalogue cannot be extended like this.",
                CatalogueRules.ofAdding(added, present));
        var version = present.version() + 1;
        copy(present, version);
        var characteristic = added.characteristic();
        database.createNativeQuery(
                        "insert into characteristic (catalogue, code, name, statutory, basis,"
                                + " older_strand) values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, version)
                .setParameter(2, characteristic.code())
                .setParameter(3, characteristic.name())
                .setParameter(4, characteristic.statutory())
                .setParameter(5, characteristic.basis())
                .setParameter(6, characteristic.olderStrand())
                .executeUpdate();
        for (var scope : added.limbs()) {
            database.createNativeQuery(
                            "insert into characteristic_limb (catalogue, characteristic, limb,"
                                    + " employment_only, source) values (?1, ?2, ?3, ?4, ?5)")
                    .setParameter(1, version)
                    .setParameter(2, characteristic.code())
                    .setParameter(3, scope.limb().name())
                    .setParameter(4, scope.employmentOnly())
                    .setParameter(5, scope.source())
                    .executeUpdate();
        }
        journal.record(new CatalogueFact(version, characteristic), by, added.reason());
        return catalogues.made(version);
    }

    private void copy(Catalogue present, int version) {
        database.createNativeQuery(
                        "insert into characteristic_catalogue (version, title, held_from, source)"
                                + " values (?1, ?2, ?3, ?4)")
                .setParameter(1, version)
                .setParameter(2, present.title())
                .setParameter(3, LocalDate.ofInstant(clock.instant(), LONDON))
                .setParameter(
                        4,
                        present.source()
                                + (present.source().contains("; and additions")
                                        ? ""
                                        : "; and additions of the programme office"))
                .executeUpdate();
        database.createNativeQuery(
                        "insert into characteristic (catalogue, code, name, statutory, basis,"
                                + " older_strand) select ?1, code, name, statutory, basis,"
                                + " older_strand from characteristic where catalogue = ?2")
                .setParameter(1, version)
                .setParameter(2, present.version())
                .executeUpdate();
        database.createNativeQuery(
                        "insert into characteristic_limb (catalogue, characteristic, limb,"
                                + " employment_only, source) select ?1, characteristic, limb,"
                                + " employment_only, source from characteristic_limb where"
                                + " catalogue = ?2")
                .setParameter(1, version)
                .setParameter(2, present.version())
                .executeUpdate();
    }
}
