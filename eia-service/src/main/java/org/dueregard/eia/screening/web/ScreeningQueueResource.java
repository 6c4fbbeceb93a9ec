package org.dueregard.eia.screening.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.dueregard.eia.screening.ScreeningQueue;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.problem.DomainException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/screening-queue")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Screenings")
public class ScreeningQueueResource {
    private final ScreeningQueue queue;

    public ScreeningQueueResource(ScreeningQueue queue) {
        this.queue = queue;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "eia_listScreeningQueue",
            summary = "What waits for its full assessment, in order, and why it stands there")
    public Page<QueueEntryView> list(@BeanParam PageRequest page) {
        return page.cut(
                queue.after(key(page.afterKey()), page.limit() + 1),
                waiting ->
                        waiting.key().priority()
                                + " "
                                + waiting.key().score()
                                + " "
                                + waiting.key().decidedAt()
                                + " "
                                + waiting.key().id(),
                QueueEntryView::from);
    }

    private static ScreeningQueue.@Nullable Key key(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        var parts = cursor.split(" ", -1);
        try {
            return new ScreeningQueue.Key(
                    Boolean.parseBoolean(parts[0]),
                    Integer.parseInt(parts[1]),
                    Instant.parse(parts[2]),
                    UUID.fromString(parts[3]));
        } catch (DateTimeParseException
                | IllegalArgumentException
                | ArrayIndexOutOfBoundsException anotherList) {
            throw DomainException.malformed(
                    "page-malformed",
                    "Not a page of this list",
                    "The page was asked for with a cursor of another list.");
        }
    }
}
