package org.dueregard.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bean Validation on the parameters of a resource method, every violation with its pointer. */
final class ConstraintProblems {
    private ConstraintProblems() {}

    /** A constraint of the answer, which the service itself broke, is no fault of the caller. */
    static Problem of(ConstraintViolationException invalid) {
        var violations = new ArrayList<Violation>();
        for (var violation : invalid.getConstraintViolations()) {
            var path = nodes(violation.getPropertyPath());
            if (path.stream().anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE)) {
                return StatusProblems.internal();
            }
            var pointer = pointer(violation, path);
            violations.add(Violation.at(pointer, message(violation, pointer)));
        }
        return invalid(violations);
    }

    /** A parameter that is not there is missing; only in JSON can something be null. */
    private static String message(ConstraintViolation<?> violation, String pointer) {
        return violation.getInvalidValue() == null && !pointer.startsWith("/")
                ? "is required"
                : violation.getMessage();
    }

    static Problem invalid(List<Violation> violations) {
        var sorted =
                violations.stream()
                        .sorted(
                                Comparator.comparing(Violation::pointer)
                                        .thenComparing(Violation::message))
                        .toList();
        return Problem.of(DomainException.invalid(sorted));
    }

    private static List<Path.Node> nodes(Path path) {
        var nodes = new ArrayList<Path.Node>();
        path.forEach(nodes::add);
        return nodes;
    }

    private static String pointer(ConstraintViolation<?> violation, List<Path.Node> path) {
        if (path.size() < 2 || path.get(0).getKind() != ElementKind.METHOD) {
            return JsonPointers.of(path);
        }
        var parameter = parameter(violation.getRootBeanClass(), path);
        if (parameter == null) {
            return JsonPointers.of(path.subList(2, path.size()));
        }
        var query = parameter.getAnnotation(QueryParam.class);
        if (query != null) {
            return "query:" + query.value();
        }
        var inPath = parameter.getAnnotation(PathParam.class);
        if (inPath != null) {
            return "path:" + inPath.value();
        }
        var header = parameter.getAnnotation(HeaderParam.class);
        if (header != null) {
            return "header:" + header.value();
        }
        return JsonPointers.of(path.subList(2, path.size()));
    }

    private static @Nullable Parameter parameter(Class<?> resource, List<Path.Node> path) {
        var method = path.get(0).as(Path.MethodNode.class);
        var index = path.get(1).as(Path.ParameterNode.class).getParameterIndex();
        var types = method.getParameterTypes().toArray(Class<?>[]::new);
        // The interceptors' subclass stands before the class that was written.
        for (Class<?> type = resource; type != null; type = type.getSuperclass()) {
            try {
                var parameter =
                        type.getDeclaredMethod(method.getName(), types).getParameters()[index];
                if (parameter.getAnnotations().length > 0) {
                    return parameter;
                }
            } catch (NoSuchMethodException inherited) {
                continue;
            }
        }
        return null;
    }
}
