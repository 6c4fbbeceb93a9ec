package org.dueregard.journeys;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dueregard.localstack.LocalStack;
import org.dueregard.localstack.StackOptions;
import org.dueregard.localstack.sample.LondonSample;
import org.dueregard.localstack.sample.OrganisationSample;
import org.dueregard.localstack.sample.SampleLoader;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One stack with the London sample and the organisation for all journeys that only look at it: ask
 * for it as a parameter.
 */
public final class SampleStack implements ParameterResolver {

    /** The running stack, and what the loader said that the loop has found. */
    record Loaded(LocalStack stack, List<String> findings) implements AutoCloseable {
        static Loaded start() {
            var stack = LocalStack.start(StackOptions.ephemeral());
            try {
                var findings = new ArrayList<>(loadInto(stack));
                findings.addAll(load(new OrganisationSample(), stack));
                return new Loaded(stack, List.copyOf(findings));
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
        return load(new LondonSample(), stack);
    }

    private static List<String> load(SampleLoader sample, LocalStack stack) {
        return sample.load(URI.create(stack.gatewayUrl()), stack::token, line -> {});
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
