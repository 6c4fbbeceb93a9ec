package org.dueregard.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Every request body comes through here: counted against its limit, digested for the
 * Idempotency-Key, and, where it is JSON that cannot be read, told with every fault at once. A
 * {@code File} parameter takes a large body to disk; an {@code InputStream} is only counted.
 */
@Provider
class BodyReading implements ReaderInterceptor {
    private static final Pattern SOURCE =
            Pattern.compile("\\s*\\(?\\s*(start marker )?at \\[Source:.*?\\]\\)?");

    private final long largestBody;
    private final int largestJson;
    private final BodyDigest digest;
    private final ReceivedFile received;
    private final JsonShape shape;

    @Inject
    BodyReading(
            @ConfigProperty(name = "dueregard.http.largest-body") MemorySize largestBody,
            @ConfigProperty(name = "dueregard.http.largest-json") MemorySize largestJson,
            BodyDigest digest,
            ReceivedFile received,
            ObjectMapper mapper,
            Validator validator) {
        this.largestBody = largestBody.asLongValue();
        this.largestJson = Math.toIntExact(largestJson.asLongValue());
        this.digest = digest;
        this.received = received;
        this.shape = new JsonShape(mapper, validator);
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (InputStream.class.isAssignableFrom(context.getType())) {
            if (isStreamed(context)) {
                return context.proceed();
            }
            context.setInputStream(Bounded.bytes(context.getInputStream(), largestBody));
            return context.proceed();
        }
        return File.class.isAssignableFrom(context.getType()) ? file(context) : inMemory(context);
    }

    private static boolean isStreamed(ReaderInterceptorContext context) {
        return Arrays.stream(context.getAnnotations()).anyMatch(Streamed.class::isInstance);
    }

    /** Not by the framework's own reader of files, which never deletes them. */
    private Object file(ReaderInterceptorContext context) throws IOException {
        var sha256 = BodyDigest.sha256();
        var file = received.create();
        try (var bytes =
                        new DigestInputStream(
                                Bounded.bytes(context.getInputStream(), largestBody), sha256);
                var disk = Files.newOutputStream(file)) {
            bytes.transferTo(disk);
        }
        digest.set(sha256.digest());
        return file.toFile();
    }

    private Object inMemory(ReaderInterceptorContext context) throws IOException {
        var sent = Bounded.bytes(context.getInputStream(), largestJson).readAllBytes();
        digest.set(BodyDigest.sha256().digest(sent));
        var encoding = context.getHeaders().getFirst("Content-Encoding");
        var bytes =
                Bounded.decoded(new ByteArrayInputStream(sent), encoding, largestJson)
                        .readAllBytes();
        if (bytes.length == 0) {
            throw missing();
        }
        context.setInputStream(new ByteArrayInputStream(bytes));
        try {
            var body = context.proceed();
            if (body == null) {
                throw missing();
            }
            return body;
        } catch (JsonProcessingException fault) {
            throw told(fault, bytes, context.getGenericType());
        } catch (WebApplicationException wrapped) {
            if (wrapped.getCause() instanceof JsonProcessingException fault) {
                throw told(fault, bytes, context.getGenericType());
            }
            throw wrapped;
        }
    }

    private DomainException told(JsonProcessingException fault, byte[] bytes, Type type)
            throws IOException {
        if (fault instanceof JsonMappingException mapping
                && !(mapping.getCause() instanceof StreamConstraintsException)) {
            try {
                var violations = shape.violations(bytes, type);
                return DomainException.invalid(
                        violations.isEmpty() ? List.of(JsonShape.violation(mapping)) : violations);
            } catch (JsonProcessingException syntax) {
                // The document breaks off or repeats itself behind the first fault of shape.
                return told(syntax);
            }
        }
        return told(fault);
    }

    private static DomainException told(JsonProcessingException syntax) {
        var location = syntax.getLocation();
        var where =
                location == null || location.getLineNr() < 0
                        ? ""
                        : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
        return DomainException.malformed(
                "json-malformed", "Not readable as JSON", reason(syntax) + where + ".");
    }

    private static String reason(JsonProcessingException syntax) {
        var message = syntax.getOriginalMessage();
        if (syntax instanceof StreamConstraintsException) {
            return message.contains("nesting depth")
                    ? "The document is nested deeper than " + StrictJson.DEEPEST + " levels"
                    : "A name, a number or a text in the document is longer than is read here";
        }
        if (message.startsWith("Duplicate field ")) {
            return "The field "
                    + message.substring("Duplicate field ".length())
                    + " stands twice in one object";
        }
        return SOURCE.matcher(message).replaceAll("");
    }

    private static DomainException missing() {
        return new DomainException(
                org.dueregard.platform.problem.Refusal.MALFORMED,
                "body-missing",
                "The body is missing",
                "This request needs a body; the API's description at /openapi shows its form.",
                List.of(Violation.at("", "is required")));
    }
}
