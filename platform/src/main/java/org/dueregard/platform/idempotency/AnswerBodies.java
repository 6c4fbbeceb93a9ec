package org.dueregard.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.dueregard.platform.http.Locations;
import org.jspecify.annotations.Nullable;

/** Writes a response's body once, so that what is stored and what is sent are the same bytes. */
@ApplicationScoped
class AnswerBodies {
    private final ObjectMapper mapper;

    AnswerBodies(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    StoredAnswer answer(Response response, byte[] bodyDigest, HttpServerRequest request)
            throws JsonProcessingException {
        var entity = response.getEntity();
        var location = header(response, HttpHeaders.LOCATION);
        var contentType = header(response, HttpHeaders.CONTENT_TYPE);
        return new StoredAnswer(
                bodyDigest,
                response.getStatus(),
                entity != null && contentType == null ? MediaType.APPLICATION_JSON : contentType,
                location == null ? null : Locations.relative(location, request),
                header(response, HttpHeaders.ETAG),
                header(response, HttpHeaders.LINK),
                bytes(entity));
    }

    private byte[] bytes(@Nullable Object entity) throws JsonProcessingException {
        return switch (entity) {
            case null -> new byte[0];
            case byte[] bytes -> bytes;
            case String text -> text.getBytes(StandardCharsets.UTF_8);
            case GenericEntity<?> generic ->
                    mapper.writerFor(mapper.constructType(generic.getType()))
                            .writeValueAsBytes(generic.getEntity());
            default -> mapper.writeValueAsBytes(entity);
        };
    }

    private static @Nullable String header(Response response, String name) {
        var values = response.getHeaders().get(name);
        return values == null || values.isEmpty()
                ? null
                : values.stream().map(AnswerBodies::text).collect(Collectors.joining(", "));
    }

    private static String text(Object header) {
        return header instanceof jakarta.ws.rs.core.EntityTag tag
                ? (tag.isWeak() ? "W/" : "") + '"' + tag.getValue() + '"'
                : header.toString();
    }
}
