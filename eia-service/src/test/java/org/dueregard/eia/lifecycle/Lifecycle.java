package org.dueregard.eia.lifecycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dueregard.platform.problem.DomainException;

/** A lifecycle as a test sees it: every state, every transition, and what each pair gives. */
record Lifecycle<S extends Enum<S>, T extends Enum<T> & Transition<S>>(
        String title, Class<S> states, Class<T> transitions, S beginning) {

    /** A pair that is allowed. */
    record Step(String from, String transition, String to) {}

    List<Step> allowed() {
        var steps = new ArrayList<Step>();
        for (var from : states.getEnumConstants()) {
            for (var transition : transitions.getEnumConstants()) {
                if (transition.allowedFrom(from)) {
                    steps.add(
                            new Step(from.name(), transition.name(), transition.from(from).name()));
                }
            }
        }
        return steps;
    }

    /** What a refused pair is refused with. */
    List<DomainException> refusals() {
        var refusals = new ArrayList<DomainException>();
        var reached = new ArrayList<S>();
        for (var from : states.getEnumConstants()) {
            for (var transition : transitions.getEnumConstants()) {
                try {
                    reached.add(transition.from(from));
                } catch (DomainException refused) {
                    refusals.add(refused);
                }
            }
        }
        return refusals;
    }

    int pairs() {
        return states.getEnumConstants().length * transitions.getEnumConstants().length;
    }

    /** States that no step leads to. */
    List<String> unreachable() {
        var reached = allowed().stream().map(Step::to).toList();
        return Arrays.stream(states.getEnumConstants())
                .filter(state -> state != beginning)
                .map(Enum::name)
                .filter(state -> !reached.contains(state))
                .toList();
    }

    String diagram() {
        var lines = new StringBuilder("## " + title + "\n\n```mermaid\nstateDiagram-v2\n");
        lines.append("    [*] --> ").append(beginning.name()).append('\n');
        for (var step : allowed()) {
            lines.append(
                    "    %s --> %s: %s%n".formatted(step.from(), step.to(), step.transition()));
        }
        return lines.append("```\n").toString().replace("\r\n", "\n");
    }
}
