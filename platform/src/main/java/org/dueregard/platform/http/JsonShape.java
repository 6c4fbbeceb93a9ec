package org.dueregard.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.DefaultDeserializationContext;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.std.ContainerDeserializerBase;
import jakarta.validation.Validator;
import java.io.IOException;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is wrong with the shape of a JSON document, such as a body or a line of a file.
 * Jackson stops at the first fault; once it has, this walks the whole document along the same
 * deserializers and lists every fault, together with what Bean Validation says of the fields that
 * could be read.
 */
public final class JsonShape {
    private final ObjectMapper mapper;
    private final Validator validator;

    public JsonShape(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    /** Every fault; empty where none is found. */
    public List<Violation> violations(byte[] json, Type type) throws IOException {
        var javaType = mapper.constructType(type);
        var document = mapper.readTree(json);
        var context =
                ((DefaultDeserializationContext) mapper.getDeserializationContext())
                        .createInstance(
                                mapper.getDeserializationConfig(),
                                document.traverse(mapper),
                                mapper.getInjectableValues());
        var walk = new Walk(context);
        walk.visit(document, context.findRootValueDeserializer(javaType), "");
        return walk.found;
    }

    private final class Walk {
        private final DeserializationContext context;
        private final List<Violation> found = new ArrayList<>();

        Walk(DeserializationContext context) {
            this.context = context;
        }

        void visit(JsonNode node, JsonDeserializer<?> deserializer, String pointer)
                throws IOException {
            var before = found.size();
            if (node.isObject() && deserializer instanceof BeanDeserializerBase bean) {
                visitFields(node, bean, pointer);
            } else if (node.isArray()
                    && deserializer instanceof ContainerDeserializerBase<?> list
                    && list.getContentDeserializer() != null) {
                for (var i = 0; i < node.size(); i++) {
                    if (!node.get(i).isNull()) {
                        visit(node.get(i), list.getContentDeserializer(), pointer + "/" + i);
                    }
                }
            } else if (node.isObject()
                    && deserializer instanceof ContainerDeserializerBase<?> map
                    && map.getContentDeserializer() != null) {
                for (var field : node.properties()) {
                    if (!field.getValue().isNull()) {
                        visit(
                                field.getValue(),
                                map.getContentDeserializer(),
                                pointer + "/" + escaped(field.getKey()));
                    }
                }
            }
            if (found.size() == before) {
                try {
                    deserializer.deserialize(at(node), context);
                } catch (JsonMappingException fault) {
                    note(fault, deserializer.handledType(), pointer);
                }
            }
        }

        private void visitFields(JsonNode node, BeanDeserializerBase bean, String pointer)
                throws IOException {
            var fields = fieldsOf(bean);
            for (var name : (Iterable<String>) node::fieldNames) {
                if (!fields.containsKey(name)) {
                    found.add(
                            Violation.at(
                                    pointer + "/" + escaped(name),
                                    "is no field of this request; it has "
                                            + String.join(", ", new TreeSet<>(fields.keySet()))));
                }
            }
            for (var field : fields.values()) {
                visitField(node.get(field.getName()), field, bean, pointer);
            }
        }

        private void visitField(
                @Nullable JsonNode value,
                SettableBeanProperty field,
                BeanDeserializerBase bean,
                String pointer)
                throws IOException {
            var at = pointer + "/" + escaped(field.getName());
            if (value == null || value.isNull()) {
                if (field.getType().isPrimitive()) {
                    found.add(Violation.at(at, "is required"));
                } else {
                    validate(bean.handledType(), field, null, at);
                }
                return;
            }
            var before = found.size();
            if (field.hasValueTypeDeserializer()) {
                try {
                    field.deserialize(at(value), context);
                } catch (JsonMappingException fault) {
                    note(fault, field.getType().getRawClass(), at);
                }
                return;
            }
            visit(value, field.getValueDeserializer(), at);
            if (found.size() == before) {
                validate(bean.handledType(), field, field.deserialize(at(value), context), at);
            }
        }

        private void validate(
                Class<?> bean, SettableBeanProperty field, @Nullable Object value, String pointer) {
            var member = field.getMember() == null ? field.getName() : field.getMember().getName();
            for (var name : List.of(field.getName(), member)) {
                if (validator.getConstraintsForClass(bean).getConstraintsForProperty(name)
                        != null) {
                    validator
                            .validateValue(bean, name, value)
                            .forEach(
                                    violation ->
                                            found.add(
                                                    Violation.at(pointer, violation.getMessage())));
                    return;
                }
            }
        }

        private JsonParser at(JsonNode node) throws IOException {
            var parser = node.traverse(mapper);
            parser.nextToken();
            return parser;
        }

        private void note(JsonMappingException fault, Class<?> type, String pointer) {
            var at = pointer + pointer(fault);
            for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
                if (cause instanceof DomainException refused) {
                    if (refused.violations().isEmpty()) {
                        found.add(Violation.at(at, refused.getMessage() + ""));
                    }
                    refused.violations()
                            .forEach(
                                    inner ->
                                            found.add(
                                                    new Violation(
                                                            at + inner.pointer(),
                                                            inner.message(),
                                                            inner.source())));
                    return;
                }
            }
            found.add(Violation.at(at, message(fault, type)));
        }
    }

    /** One fault, as Jackson found it; for documents that cannot be walked. */
    public static Violation violation(JsonMappingException fault) {
        var type =
                fault
                                        instanceof
                                        com.fasterxml.jackson.databind.exc.MismatchedInputException
                                                mismatch
                                && mismatch.getTargetType() != null
                        ? mismatch.getTargetType()
                        : Object.class;
        return Violation.at(pointer(fault), message(fault, type));
    }

    private static String message(JsonMappingException fault, Class<?> type) {
        var cause = fault.getCause();
        if (cause instanceof IllegalArgumentException
                && cause.getMessage() != null
                && fault
                        instanceof com.fasterxml.jackson.databind.exc.ValueInstantiationException) {
            // The constructor of a value says in its own words what its format is.
            return cause.getMessage();
        }
        var target =
                fault
                                        instanceof
                                        com.fasterxml.jackson.databind.exc.MismatchedInputException
                                                mismatch
                                && mismatch.getTargetType() != null
                        ? mismatch.getTargetType()
                        : type;
        return "is " + described(target);
    }

    private static String described(Class<?> type) {
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (type == int.class
                || type == Integer.class
                || type == long.class
                || type == Long.class
                || type == short.class
                || type == Short.class
                || type == BigInteger.class) {
            return "a whole number" + range(type);
        }
        if (type == double.class
                || type == Double.class
                || type == float.class
                || type == Float.class
                || type == BigDecimal.class) {
            return "a number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == String.class || CharSequence.class.isAssignableFrom(type)) {
            return "a text";
        }
        if (type == UUID.class) {
            return "a UUID, such as 018f2b5e-7c1a-7d3e-9f00-0123456789ab";
        }
        if (type == LocalDate.class) {
            return "a date, such as 2026-03-31";
        }
        if (type == YearMonth.class) {
            return "a month, such as 2026-03";
        }
        if (type == Instant.class || type == OffsetDateTime.class) {
            return "an instant, such as 2026-03-31T12:00:00Z";
        }
        if (type == Period.class || type == Duration.class) {
            return "an ISO 8601 period, such as P6M";
        }
        if (java.util.Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "a list";
        }
        return type.isRecord() || Map.class.isAssignableFrom(type)
                ? "an object"
                : "not in the form that is asked for";
    }

    private static String range(Class<?> type) {
        return type == int.class || type == Integer.class
                ? " from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE
                : "";
    }

    private static Map<String, SettableBeanProperty> fieldsOf(BeanDeserializerBase bean) {
        var fields = new LinkedHashMap<String, SettableBeanProperty>();
        bean.creatorProperties().forEachRemaining(field -> fields.put(field.getName(), field));
        bean.properties().forEachRemaining(field -> fields.putIfAbsent(field.getName(), field));
        return fields;
    }

    private static String pointer(JsonMappingException fault) {
        var pointer = new StringBuilder();
        for (var step : fault.getPath()) {
            pointer.append('/');
            if (step.getFieldName() != null) {
                pointer.append(escaped(step.getFieldName()));
            } else {
                pointer.append(step.getIndex());
            }
        }
        return pointer.toString();
    }

    private static String escaped(String segment) {
        return segment.replace("~", "~0").replace("/", "~1");
    }
}
