package org.dueregard.eia.questionnaire;

import java.util.List;

/**
 * What scoring gives.
 *
 * @param priority whether a rule fired that sends the subject to the front of the queue
 * @param score the highest likelihood × impact of any answer
 * @param trace how the outcome came about
 */
public record Result(
        Outcome outcome,
        boolean priority,
        int score,
        List<Relevance> relevance,
        List<TraceStep> trace) {
    public Result {
        relevance = List.copyOf(relevance);
        trace = List.copyOf(trace);
    }
}
