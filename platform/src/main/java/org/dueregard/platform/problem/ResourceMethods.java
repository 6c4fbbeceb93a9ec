package org.dueregard.platform.problem;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;
import org.jspecify.annotations.Nullable;

/** Which methods the resource at an address knows: what {@code Allow} has to say with a 405. */
@Singleton
class ResourceMethods {
    private static final Pattern TEMPLATE = Pattern.compile("\\{[^/{}]*(?:\\{[^{}]*}[^{}]*)*}");

    private record Route(String method, Pattern path) {}

    private @Nullable List<Route> routes;

    synchronized Set<String> allowedAt(String path) {
        if (routes == null) {
            routes = read();
        }
        return routes.stream()
                .filter(route -> route.path.matcher(path).matches())
                .map(Route::method)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Route> read() {
        var found = new ArrayList<Route>();
        RuntimeResourceVisitor.visitRuntimeResources(
                "",
                ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers(),
                new RuntimeResourceVisitor() {
                    @Override
                    public void visitRuntimeResource(
                            String httpMethod, String fullPath, RuntimeResource resource) {
                        found.add(new Route(httpMethod, pattern(fullPath)));
                    }
                });
        return found;
    }

    private static Pattern pattern(String template) {
        var literal = TEMPLATE.split(template, -1);
        var path = new StringBuilder();
        for (var i = 0; i < literal.length; i++) {
            path.append(i == 0 ? "" : "[^/]+").append(Pattern.quote(literal[i]));
        }
        return Pattern.compile(path + "/?");
    }
}
