package org.dueregard.localstack;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * A demo identity: a person known by {@code sub}, the title of the post that the person holds, and
 * the roles in the token. The same identities stand in the Keycloak realm.
 */
public record Identity(String name, String sub, String title, List<String> roles) {

    private static final List<Identity> ALL = read();

    public Identity {
        roles = List.copyOf(roles);
    }

    public static List<Identity> all() {
        return ALL;
    }

    private static List<Identity> read() {
        try (var file = Identity.class.getResourceAsStream("/identities.json")) {
            return List.copyOf(
                    new ObjectMapper().readValue(file, new TypeReference<List<Identity>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException("identities.json cannot be read", e);
        }
    }

    public static Optional<Identity> named(String name) {
        return all().stream().filter(identity -> identity.name().equals(name)).findFirst();
    }
}
