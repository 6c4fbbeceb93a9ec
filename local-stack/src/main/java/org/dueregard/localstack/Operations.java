package org.dueregard.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The commands that operate a running stack. Each calls the services' own operations, which the
 * gateway does not route, with the token of the demo identity that may.
 */
final class Operations {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningStack stack;
    private final LoginClient login;

    Operations(RunningStack stack) {
        this.stack = stack;
        this.login = new LoginClient(stack.ports().login());
    }

    int obey(List<String> words) {
        if (words.equals(List.of("audit", "verify"))) {
            return verifyAudit();
        }
        if (words.equals(List.of("cells", "verify"))) {
            return verifyCells();
        }
        if (words.size() == 3 && words.subList(0, 2).equals(List.of("dead-letters", "replay"))) {
            return replayDeadLetters(Service.named(words.get(2)));
        }
        if (words.size() == 3 && words.getFirst().equals("rebuild")) {
            return rebuild(Service.named(words.get(1)), words.get(2));
        }
        throw new StackRefusal(
                "./run does not know \"" + String.join(" ", words) + "\"; see ./run help.");
    }

    private int verifyAudit() {
        var auditor = login.token("auditor");
        var intact = true;
        for (var service : Service.withData()) {
            intact &= verified(service, "audit/verification", "intact", auditor);
        }
        return intact ? 0 : 1;
    }

    private int verifyCells() {
        return verified(Service.MONITORING, "cells/verification", "exact", login.token("auditor"))
                ? 0
                : 1;
    }

    /** Prints the report; whether it is good stands in the field of the given name. */
    private boolean verified(Service service, String operation, String good, String token) {
        var report = json(service, "GET", operation, token);
        var isGood = report.path(good).asBoolean(false);
        System.out.println(
                "%-20s %s"
                        .formatted(
                                service.module(),
                                isGood ? good : "NOT " + good.toUpperCase(Locale.ROOT)));
        print(report);
        return isGood;
    }

    private int replayDeadLetters(Service service) {
        print(json(service, "POST", "dead-letters/replay", login.token("administrator")));
        return 0;
    }

    private int rebuild(Service service, String consumer) {
        print(
                json(
                        service,
                        "POST",
                        "consumers/" + Http.encode(consumer) + "/rebuild",
                        login.token("administrator")));
        return 0;
    }

    private JsonNode json(Service service, String method, String operation, String token) {
        var url = "http://localhost:" + stack.ports().of(service) + "/v1/operations/" + operation;
        try {
            HttpResponse<String> answer =
                    method.equals("GET") ? Http.get(url, token) : Http.post(url, token);
            if (answer.statusCode() >= 300) {
                throw new StackRefusal(
                        "%s answered %d to %s %s: %s"
                                .formatted(
                                        service.module(),
                                        answer.statusCode(),
                                        method,
                                        url,
                                        answer.body()));
            }
            return answer.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new StackRefusal(service.module() + " does not answer; see './run status'.", e);
        }
    }

    private static void print(JsonNode report) {
        report.properties()
                .forEach(
                        field -> {
                            if (field.getValue().isArray()) {
                                field.getValue()
                                        .forEach(
                                                element ->
                                                        System.out.println(
                                                                "  "
                                                                        + field.getKey()
                                                                        + ": "
                                                                        + inWords(element)));
                            } else {
                                System.out.println(
                                        "  " + field.getKey() + ": " + inWords(field.getValue()));
                            }
                        });
    }

    private static String inWords(JsonNode value) {
        return value.isObject()
                ? value.properties().stream()
                        .filter(field -> !field.getValue().isNull())
                        .map(
                                field ->
                                        field.getKey()
                                                + " "
                                                + field.getValue()
                                                        .asText(field.getValue().toString()))
                        .collect(Collectors.joining(", "))
                : value.asText();
    }
}
