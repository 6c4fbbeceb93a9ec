package org.dueregard.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dueregard.platform.outbox.EventJson;
import org.jspecify.annotations.Nullable;

/**
 * Reads the data of an event into a consumer's record. A component that may be absent says so with
 * {@link Nullable} (or is given a value in the record's constructor); any other that is missing
 * makes the event malformed.
 */
final class EventData {
    private EventData() {}

    static void requireJson(byte[] data) throws MalformedEventException {
        read(data, Object.class);
    }

    static <T> T read(byte[] data, Class<T> type) throws MalformedEventException {
        T value;
        try {
            value = EventJson.read(data, type);
        } catch (JsonMappingException notOfTheForm) {
            throw new MalformedEventException(
                    pointer(notOfTheForm) + ": " + notOfTheForm.getOriginalMessage());
        } catch (JsonProcessingException notJson) {
            throw new MalformedEventException(notJson.getOriginalMessage());
        } catch (IOException unreadable) {
            throw new MalformedEventException(unreadable.toString());
        }
        var missing = new ArrayList<String>();
        collectMissing("", value, missing);
        if (!missing.isEmpty()) {
            throw new MalformedEventException("missing: " + String.join(", ", missing));
        }
        return value;
    }

    private static String pointer(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(
                        each ->
                                each.getFieldName() == null
                                        ? "/" + each.getIndex()
                                        : "/" + each.getFieldName())
                .collect(Collectors.joining());
    }

    private static void collectMissing(
            String pointer, @Nullable Object value, List<String> missing) {
        switch (value) {
            case null -> missing.add(pointer.isEmpty() ? "/" : pointer);
            case Record record -> {
                for (var component : record.getClass().getRecordComponents()) {
                    var inner = valueOf(record, component);
                    if (inner != null || !isOptional(component)) {
                        collectMissing(pointer + "/" + component.getName(), inner, missing);
                    }
                }
            }
            case Collection<?> items -> {
                var index = 0;
                for (var item : items) {
                    collectMissing(pointer + "/" + index++, item, missing);
                }
            }
            case Map<?, ?> _ -> {
                // Free-form data has no components that could be missing.
            }
            default -> {
                // A value.
            }
        }
    }

    private static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object valueOf(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
