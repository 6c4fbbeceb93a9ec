package org.dueregard.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.dueregard.client.ApiClient;
import org.dueregard.client.ApiException;
import org.dueregard.client.ApiResponse;
import org.dueregard.localstack.LocalStack;

/** The client that anyone would generate from the OpenAPI document, in the hands of one person. */
final class Client {
    /** One request, made with the generated client. */
    @FunctionalInterface
    interface Request<T> {
        T send() throws ApiException;
    }

    /** One request that is made for its refusal. */
    @FunctionalInterface
    interface Attempt {
        void send() throws ApiException;
    }

    private Client() {}

    static ApiClient as(LocalStack stack, String identity) {
        return anonymous(stack)
                .setRequestInterceptor(
                        request ->
                                request.setHeader(
                                        "Authorization", "Bearer " + stack.token(identity)));
    }

    static ApiClient anonymous(LocalStack stack) {
        var client = new ApiClient();
        client.updateBaseUri(stack.gatewayUrl());
        return client;
    }

    static <T> T ok(Request<T> request) {
        try {
            return request.send();
        } catch (ApiException refused) {
            throw new AssertionError(
                    "Answered " + refused.getCode() + ": " + refused.getResponseBody(), refused);
        }
    }

    /** The version that a change has to name. */
    static String version(Request<? extends ApiResponse<?>> read) {
        var tags = ok(read).getHeaders().getOrDefault("etag", List.of());
        assertThat(tags).as("the version of what was read").hasSize(1);
        return tags.getFirst();
    }

    /** Refused with this status and this kind of problem. */
    static void refused(int status, String type, Attempt attempt) {
        var refusal = catchThrowableOfType(ApiException.class, attempt::send);
        assertThat(refusal).as("a refusal with %s", type).isNotNull();
        assertThat(refusal.getCode()).as(refusal.getResponseBody()).isEqualTo(status);
        assertThat(refusal.getResponseBody()).contains("\"/errors/" + type + "\"");
    }
}
