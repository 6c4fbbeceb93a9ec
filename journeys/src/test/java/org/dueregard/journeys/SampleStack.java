package org.dueregard.journeys;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.dueregard.localstack.LocalStack;
import org.dueregard.localstack.StackOptions;
import org.dueregard.localstack.sample.LondonSample;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One stack with the London sample for all journeys that only look at it: ask for it as a
 * parameter.
 */
public final class SampleStack implements ParameterResolver {

    /** The running stack, and what the loader said that the loop has found. */
    record Loaded(LocalStack stack, List<String> findings) implements AutoCloseable {
        static Loaded start() {
            var stack = LocalStack.start(StackOptions.ephemeral());
            try {
                return new Loaded(stack, loadInto(stack));
            } catch (RuntimeException refused) {
                stack.close();
                throw refused;
            }
        }

        @Override
        public void close() {
            stack.close();
        }
    }

    static List<String> loadInto(LocalStack stack) {
        return new LondonSample().load(URI.create(stack.gatewayUrl()), stack::token, line -> {});
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Loaded.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Objects.requireNonNull(
                context.getRoot()
                        .getStore(ExtensionContext.Namespace.create(SampleStack.class))
                        .getOrComputeIfAbsent(
                                Loaded.class, ignored -> Loaded.start(), Loaded.class));
    }
}
