package org.dueregard.eia.story;

import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Who walks. Most have every role: only what they have done keeps them apart. Two have none: one
 * holds a post that signs, the other is there to step in.
 */
final class Cast {
    static final int PEOPLE = 7;
    static final int WITH_ROLES = 5;
    private static final String[] ROLES = {
        "policy-author",
        "assurer",
        "decision-maker",
        "publisher",
        "programme-office",
        "panel-chair",
        "panel-member"
    };

    private final AgroalDataSource database;
    private final Story owning = new Story();
    private final List<String> people = new ArrayList<>();
    private final Map<String, Api> signedIn = new ConcurrentHashMap<>();

    /** Answers for what is assessed; the first of the people holds it. */
    final String owners = owning.post;

    final String commander = owning.post + "-COMMANDER";
    final String board = owning.post + "-BOARD";
    final String vacant = owning.post + "-VACANT";
    private final Map<String, List<String>> holders = new ConcurrentHashMap<>();
    private final Map<String, Integer> announced = new ConcurrentHashMap<>();

    Cast(AgroalDataSource database) {
        this.database = database;
        people.add(owning.owner);
        for (var i = 1; i < PEOPLE; i++) {
            people.add("person-" + i + "-" + owning.post);
        }
        holders.put(owners, List.of(person(0)));
        holders.put(commander, List.of(person(3)));
        holders.put(board, List.of(person(5)));
        holders.put(vacant, List.of());
    }

    String person(int position) {
        return people.get(position % PEOPLE);
    }

    int position(String person) {
        return people.indexOf(person);
    }

    /** All of them, beginning with this position. */
    List<String> from(int position) {
        var rotated = new ArrayList<String>();
        for (var i = 0; i < PEOPLE; i++) {
            rotated.add(person(position + i));
        }
        return rotated;
    }

    boolean hasRoles(String person) {
        return position(person) < WITH_ROLES;
    }

    boolean holds(@Nullable String post, String person) {
        return post != null && holders(post).contains(person);
    }

    List<String> holders(String post) {
        return holders.getOrDefault(post, List.of());
    }

    Api as(String person) {
        return signedIn.computeIfAbsent(
                person, known -> hasRoles(known) ? Api.person(known, ROLES) : Api.person(known));
    }

    /** The posts arrive by Kafka; the walks begin when the service knows them. */
    void arrive() {
        holders.keySet().forEach(this::announce);
        await().atMost(Duration.ofSeconds(90)).until(() -> known() == holders.size());
    }

    /** From the one of them who holds it to the other, once the service has heard of it. */
    void handOver(String post, String one, String other) {
        var to = holds(post, one) ? other : one;
        holders.put(post, List.of(to));
        announce(post);
        await().atMost(Duration.ofSeconds(90)).until(() -> heldBy(post).equals(List.of(to)));
    }

    private void announce(String post) {
        Wire.ofActionPlan(
                        "org.dueregard.action-plan.post.changed.v1",
                        post,
                        announced.merge(post, 1, Integer::sum),
                        Map.of(
                                "postCode",
                                post,
                                "title",
                                "Commander",
                                "holders",
                                holders(post).stream().map(Cast::since2016).toList(),
                                "closed",
                                false))
                .send();
    }

    private List<String> heldBy(String post) throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(
                                "select person from post_directory_holder where post_code = ?")) {
            statement.setString(1, post);
            try (var rows = statement.executeQuery()) {
                var people = new ArrayList<String>();
                while (rows.next()) {
                    people.add(rows.getString(1));
                }
                return people;
            }
        }
    }

    private static Map<String, String> since2016(String person) {
        return Map.of("person", person, "from", "2016-01-01", "capacity", "HOLDER");
    }

    private int known() throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(
                                "select count(*) from post_directory where post_code in (?, ?, ?, ?)")) {
            var parameter = 1;
            for (var post : holders.keySet()) {
                statement.setString(parameter++, post);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    /** Comments on this subject and its copies that close on this day have closed. */
    void dayIsOver(UUID subject, LocalDate day) {
        try (var connection = database.getConnection();
                var update =
                        connection.prepareStatement(
                                "update comment_period set closes_on = ? where subject_id = ? and"
                                        + " closes_on = ?")) {
            update.setObject(1, day.minusDays(1));
            update.setObject(2, subject);
            update.setObject(3, day);
            update.executeUpdate();
        } catch (SQLException notOver) {
            throw new IllegalStateException(notOver);
        }
    }
}
