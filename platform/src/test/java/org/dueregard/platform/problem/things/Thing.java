package org.dueregard.platform.problem.things;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;

@Entity
class Thing {
    @Id private UUID id;
    private String code;
    private String name;
    private int amount;
    @Version private long version;

    protected Thing() {}

    Thing(String code, String name, int amount) {
        this.id = Ids.next();
        this.code = code;
        this.name = name;
        this.amount = amount;
    }

    /** What happens to things. */
    record Renamed(UUID id, String from, String to) implements Fact {
        @Override
        public Aggregate aggregate() {
            return new Aggregate("thing", id.toString());
        }

        @Override
        public String name() {
            return "thing.renamed";
        }

        @Override
        public Object before() {
            return java.util.Map.of("name", from);
        }

        @Override
        public Object after() {
            return java.util.Map.of("name", to);
        }
    }

    record Created(UUID id, String code, String title) implements Fact {
        @Override
        public Aggregate aggregate() {
            return new Aggregate("thing", id.toString());
        }

        @Override
        public String name() {
            return "thing.created";
        }
    }

    Created created() {
        return new Created(id, code, name);
    }

    Renamed rename(String to) {
        var renamed = new Renamed(id, name, to);
        name = to;
        return renamed;
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    int amount() {
        return amount;
    }

    long version() {
        return version;
    }
}
