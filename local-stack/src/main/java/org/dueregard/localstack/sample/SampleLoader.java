package org.dueregard.localstack.sample;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Loads the sample into a running stack. The launcher finds it as a Java service provider. */
public interface SampleLoader {

    /** What it loads, as it goes on after "Loading". */
    String title();

    /**
     * Loads the sample unless the data shows that it is there, and tells what the loop found.
     *
     * @param gateway the one address through which everything is done
     * @param tokens from the name of a demo identity to a bearer token
     * @param progress takes one line for each step that a person would wait for
     * @return what the loop found, one line each, the same whether loaded now or before
     */
    List<String> load(URI gateway, UnaryOperator<String> tokens, Consumer<String> progress);
}
