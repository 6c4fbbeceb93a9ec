package org.dueregard.platform.posts;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.Projection;
import org.dueregard.platform.inbox.ReceivedEvent;

/** Writes down each post as it is announced, in place of what stood before. */
@ApplicationScoped
class PostProjection implements EventConsumer<PostChanged>, Projection {
    private final AgroalDataSource database;

    PostProjection(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "posts";
    }

    @Override
    public String type() {
        return "org.dueregard.action-plan.post.changed.v1";
    }

    @Override
    public Class<PostChanged> dataType() {
        return PostChanged.class;
    }

    @Override
    public Set<String> emitters() {
        return Set.of("action-plan");
    }

    @Override
    public void on(ReceivedEvent<PostChanged> event) {
        var post = event.data();
        try (var connection = database.getConnection()) {
            put(connection, post);
            replaceHolders(connection, post);
        } catch (SQLException failed) {
            throw new PostDirectoryException("A post could not be written down", failed);
        }
    }

    @Override
    public void clear() {
        try (var connection = database.getConnection();
                var delete = connection.createStatement()) {
            delete.execute("DELETE FROM post_directory");
        } catch (SQLException failed) {
            throw new PostDirectoryException("The posts could not be cleared", failed);
        }
    }

    private static void put(Connection connection, PostChanged post) throws SQLException {
        try (var upsert =
                connection.prepareStatement(
                        "INSERT INTO post_directory (post_code, title, unit, closed)"
                                + " VALUES (?, ?, ?, ?) ON CONFLICT (post_code) DO UPDATE"
                                + " SET title = excluded.title, unit = excluded.unit,"
                                + " closed = excluded.closed")) {
            upsert.setString(1, post.postCode());
            upsert.setString(2, post.title());
            upsert.setString(3, post.unit());
            upsert.setBoolean(4, post.closed());
            upsert.executeUpdate();
        }
    }

    private static void replaceHolders(Connection connection, PostChanged post)
            throws SQLException {
        try (var delete =
                connection.prepareStatement(
                        "DELETE FROM post_directory_holder WHERE post_code = ?")) {
            delete.setString(1, post.postCode());
            delete.executeUpdate();
        }
        try (var insert =
                connection.prepareStatement(
                        "INSERT INTO post_directory_holder"
                                + " (post_code, person, held_from, held_to, capacity)"
                                + " VALUES (?, ?, ?, ?, ?)")) {
            for (var holder : post.holders()) {
                insert.setString(1, post.postCode());
                insert.setString(2, holder.person());
                insert.setObject(3, holder.from());
                insert.setObject(4, holder.to());
                insert.setString(5, holder.capacity().name());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
