package org.dueregard.platform.problem.things;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;

@ApplicationScoped
class Keeping {
    /** A test that holds this advisory lock keeps a use case in flight for as long as it likes. */
    static final long GATE = 4711;

    private final Things things;
    private final Journal journal;
    private final DataSource database;

    Keeping(Things things, Journal journal, DataSource database) {
        this.things = things;
        this.journal = journal;
        this.database = database;
    }

    @Transactional
    Thing create(ThingRequest request, Caller by) {
        if (request.name().equals("forbidden name")) {
            throw DomainException.brokenRule(
                    "A thing has a name of its own.",
                    List.of(Violation.at("/name", "is taken by nobody", "the house rules, 3")));
        }
        var thing = new Thing(request.code().text(), request.name(), request.amount());
        things.persistAndFlush(thing);
        journal.record(thing.created(), by, "for the test");
        passGate(request.name());
        return thing;
    }

    @Transactional
    Thing rename(UUID id, String name, ExpectedVersion expected, Caller by) {
        var thing = things.require(id);
        expected.requireSameAs(thing.version());
        journal.record(thing.rename(name), by, "for the test");
        passGate(name);
        return thing;
    }

    /** Without a flush: what was changed is written when the transaction commits. */
    private void passGate(String name) {
        if (name.startsWith("gated")) {
            try (var connection = database.getConnection();
                    var gate =
                            connection.prepareStatement("SELECT pg_advisory_xact_lock_shared(?)")) {
                gate.setLong(1, GATE);
                gate.execute();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
