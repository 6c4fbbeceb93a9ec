package org.dueregard.eia.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Refusal;
import org.dueregard.platform.problem.Violation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The answers that every resource gives. */
public final class Answers {
    private Answers() {}

    /** 201 with the place and the entity tag of what was made. */
    public static Response created(String place, long version, Object view) {
        return Response.created(URI.create(place))
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(version))
                .entity(view)
                .build();
    }

    /** 200 with an entity tag that also moves with what is shown beside the version. */
    public static <V> RestResponse<V> tagged(long version, String beside, V view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(version, beside))
                .build();
    }

    /** 200 with an entity tag. */
    public static <V> RestResponse<V> tagged(long version, V view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(version))
                .build();
    }

    /** The id after which a page begins, in a list that is ordered by id. */
    public static @Nullable UUID afterId(PageRequest page) {
        var key = page.afterKey();
        if (key == null) {
            return null;
        }
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException notAnId) {
            throw new DomainException(
                    Refusal.MALFORMED,
                    "page-malformed",
                    "Not a page of this list",
                    "The page was asked for with a cursor of another list.",
                    List.of(
                            Violation.at(
                                    "query:after",
                                    "is a cursor that this list gave; start again without it")));
        }
    }
}
