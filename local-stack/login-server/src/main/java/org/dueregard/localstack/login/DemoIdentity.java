package org.dueregard.localstack.login;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A person one can be here, and what a token says of that person. */
record DemoIdentity(String name, String sub, String title, List<String> roles) {

    static List<DemoIdentity> all() {
        try (var file = DemoIdentity.class.getResourceAsStream("/identities.json")) {
            return JsonMapper.shared().readValue(file, new TypeReference<List<DemoIdentity>>() {});
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException("identities.json cannot be read", e);
        }
    }

    static Optional<DemoIdentity> named(String name) {
        return all().stream().filter(identity -> identity.name().equals(name)).findFirst();
    }

    /** What access and ID tokens have in common, as Keycloak words it. */
    Map<String, Object> claims() {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("typ", "Bearer");
        claims.put("name", title);
        claims.put("preferred_username", name);
        claims.put("realm_access", Map.of("roles", roles));
        return claims;
    }
}
