package org.dueregard.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What deployment repeats of the local stack must say the same. */
class DeploymentTest {

    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void the_keycloak_realm_has_the_same_people_with_the_same_ids_titles_and_roles()
            throws IOException {
        var people =
                elements(realm().path("users")).stream()
                        .map(
                                user ->
                                        new Identity(
                                                user.path("username").asText(),
                                                user.path("id").asText(),
                                                user.path("firstName").asText()
                                                        + " "
                                                        + user.path("lastName").asText(),
                                                texts(user.path("realmRoles"))))
                        .toList();

        assertThat(people).containsExactlyElementsOf(Identity.all());
    }

    @Test
    void the_keycloak_realm_knows_exactly_the_roles_that_the_demo_identities_hold()
            throws IOException {
        var held = new TreeSet<String>();
        Identity.all().forEach(identity -> held.addAll(identity.roles()));

        assertThat(elements(realm().path("roles").path("realm")))
                .extracting(role -> role.path("name").asText())
                .containsExactlyInAnyOrderElementsOf(held);
    }

    @Test
    void every_client_of_the_keycloak_realm_asks_for_the_audience_of_the_services()
            throws IOException {
        assertThat(elements(realm().path("clients")))
                .hasSize(2)
                .allSatisfy(
                        client ->
                                assertThat(elements(client.path("protocolMappers")))
                                        .as(client.path("clientId").asText())
                                        .anySatisfy(
                                                mapper -> {
                                                    assertThat(
                                                                    mapper.path("protocolMapper")
                                                                            .asText())
                                                            .isEqualTo("oidc-audience-mapper");
                                                    assertThat(
                                                                    mapper.path("config")
                                                                            .path(
                                                                                    "included.custom.audience")
                                                                            .asText())
                                                            .isEqualTo("due-regard");
                                                }));
    }

    @Test
    void docker_compose_creates_the_same_topics_in_the_same_shape() throws IOException {
        var script =
                compose().path("services").path("kafka-topics").path("command").get(0).asText();
        var topics =
                Pattern.compile("(?m)^topic (\\S+) (\\d+) (.*)$")
                        .matcher(script)
                        .results()
                        .map(
                                line ->
                                        new Topic(
                                                line.group(1),
                                                Integer.parseInt(line.group(2)),
                                                line.group(3).contains("cleanup.policy=compact")))
                        .toList();

        assertThat(topics).containsExactlyInAnyOrderElementsOf(Topic.all());
    }

    @Test
    void docker_compose_runs_every_service_without_privileges_within_a_memory_limit()
            throws IOException {
        var services = compose().path("services");

        for (var service : Service.values()) {
            var definition = services.path(service.module());
            assertThat(definition.path("mem_limit").asText()).as(service.module()).isNotBlank();
            assertThat(definition.path("build").path("args").path("SERVICE").asText())
                    .isEqualTo(service.module());
        }
        var image = Files.readString(CHECKOUT.resolve("deploy/docker/Dockerfile"));
        assertThat(image).contains("USER 10001").contains("HEALTHCHECK");
    }

    @Test
    void the_databases_of_docker_compose_have_the_same_roles() throws IOException {
        var script = Files.readString(CHECKOUT.resolve("deploy/postgres/databases.sql"));

        for (var database : Database.values()) {
            assertThat(script)
                    .contains(
                            "CREATE ROLE %s LOGIN".formatted(database.owner()),
                            "CREATE ROLE %s LOGIN".formatted(database.role()),
                            "CREATE DATABASE %s OWNER %s;"
                                    .formatted(database.databaseName(), database.owner()),
                            "GRANT USAGE ON SCHEMA public TO %s;".formatted(database.role()));
        }
    }

    @Test
    void every_variable_that_the_stack_reads_or_gives_has_a_line_in_the_documentation()
            throws IOException {
        var page = Files.readString(CHECKOUT.resolve("docs/run/configuration.md"));
        var options = StackOptions.ephemeral();
        try (var stack = new LocalStack(options, line -> {})) {
            var variables = new TreeSet<String>();
            StackPorts.DEFAULT.byVariable().keySet().stream()
                    .map(StackPorts::variable)
                    .forEach(variables::add);
            Arrays.stream(Service.values())
                    .forEach(service -> variables.addAll(stack.environment(service).keySet()));

            assertThat(variables)
                    .hasSizeGreaterThan(15)
                    .allSatisfy(variable -> assertThat(page).contains("`" + variable + "`"));
        } finally {
            Directories.delete(options.home());
        }
    }

    private static JsonNode realm() throws IOException {
        return new ObjectMapper()
                .readTree(CHECKOUT.resolve("deploy/keycloak/due-regard-realm.json").toFile());
    }

    private static JsonNode compose() throws IOException {
        return new ObjectMapper(new YAMLFactory())
                .readTree(CHECKOUT.resolve("docker-compose.yml").toFile());
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static List<String> texts(JsonNode array) {
        return elements(array).stream().map(JsonNode::asText).toList();
    }
}
