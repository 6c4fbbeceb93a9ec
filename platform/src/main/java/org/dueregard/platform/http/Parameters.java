package org.dueregard.platform.http;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Path, query and header parameters that are not what they should be are refused by name, where
 * JAX-RS by itself would answer 404 without a word.
 */
@Provider
class Parameters implements ParamConverterProvider {
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int LAST_YEAR = 9999;

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> rawType, Type genericType, Annotation @Nullable [] annotations) {
        var form = form(rawType);
        return form == null
                ? null
                : (ParamConverter<T>) new Converter<>(name(annotations), form.means, form.parse);
    }

    private record Form<T>(String means, Function<String, T> parse) {}

    private static @Nullable Form<?> form(Class<?> type) {
        if (type == UUID.class) {
            return new Form<>(
                    "a UUID, such as 018f2b5e-7c1a-7d3e-9f00-0123456789ab", Parameters::uuid);
        }
        if (type == int.class || type == Integer.class) {
            return new Form<>("a whole number", Integer::valueOf);
        }
        if (type == long.class || type == Long.class) {
            return new Form<>("a whole number", Long::valueOf);
        }
        if (type == boolean.class || type == Boolean.class) {
            return new Form<>("true or false", Parameters::bool);
        }
        if (type == LocalDate.class) {
            return new Form<>("a date, such as 2026-03-31", Parameters::day);
        }
        if (type == YearMonth.class) {
            return new Form<>("a month, such as 2026-03", YearMonth::parse);
        }
        if (type == Instant.class) {
            return new Form<>("an instant, such as 2026-03-31T12:00:00Z", Instant::parse);
        }
        if (type.isEnum()) {
            var constants = type.getEnumConstants();
            return new Form<>(
                    "one of "
                            + Arrays.stream(constants)
                                    .map(constant -> ((Enum<?>) constant).name())
                                    .collect(Collectors.joining(", ")),
                    text -> constant(constants, text));
        }
        return null;
    }

    private static UUID uuid(String text) {
        if (!UUID_FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a UUID");
        }
        return UUID.fromString(text);
    }

    /** Of four digits: a year of the calendar, such as the database has. */
    private static LocalDate day(String text) {
        var day = LocalDate.parse(text);
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("no year of four digits");
        }
        return day;
    }

    private static Boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static Object constant(Object[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such constant"));
    }

    private static String name(Annotation @Nullable [] annotations) {
        for (var annotation : annotations == null ? new Annotation[0] : annotations) {
            switch (annotation) {
                case PathParam path -> {
                    return "path:" + path.value();
                }
                case QueryParam query -> {
                    return "query:" + query.value();
                }
                case HeaderParam header -> {
                    return "header:" + header.value();
                }
                default -> {}
            }
        }
        return "query";
    }

    private record Converter<T>(String name, String means, Function<String, T> parse)
            implements ParamConverter<T> {
        @Override
        public @Nullable T fromString(@Nullable String value) {
            if (value == null) {
                return null;
            }
            try {
                return parse.apply(value);
            } catch (RuntimeException otherForm) {
                throw DomainException.invalid(List.of(Violation.at(name, "is " + means)));
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
