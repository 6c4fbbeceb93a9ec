package org.dueregard.localstack;

import java.util.List;
import java.util.stream.Collectors;

/** The one screen that a newcomer sees when the stack is up. */
final class Screen {

    private Screen() {}

    static String of(LocalStack stack, List<String> findings) {
        var identities =
                Identity.all().stream()
                        .map(
                                identity ->
                                        "  ./run token %-17s %s"
                                                .formatted(identity.name(), what(identity)))
                        .collect(Collectors.joining("\n"));
        var loop =
                findings.isEmpty()
                        ? ""
                        : "\nThe loop found\n"
                                + findings.stream()
                                        .map(line -> "  " + line)
                                        .collect(Collectors.joining("\n"))
                                + "\n";
        return """

        Due Regard is up
          Home page    %1$s/
          Swagger UI   %1$s/swagger-ui
          OpenAPI      %1$s/openapi
          Login        %2$s/.well-known/openid-configuration

        Demo identities (sign in on the home page, or take a token)
        %3$s
        %4$s
        Mails that the services send stay on this machine: ./run mails

        Ctrl-C stops everything; the data stays in %5$s.
        """
                .formatted(
                        stack.gatewayUrl(),
                        stack.issuer(),
                        identities,
                        loop,
                        stack.options().home());
    }

    private static String what(Identity identity) {
        return identity.roles().isEmpty()
                ? identity.title() + " (a post, no role)"
                : identity.title() + " (" + String.join(", ", identity.roles()) + ")";
    }
}
