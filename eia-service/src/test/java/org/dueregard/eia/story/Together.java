package org.dueregard.eia.story;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** Two requests at the same instant. */
final class Together {
    private Together() {}

    static List<Api.Answer> both(Callable<Api.Answer> one, Callable<Api.Answer> other) {
        var start = new CyclicBarrier(2);
        try (var two = Executors.newFixedThreadPool(2)) {
            var first = two.submit(() -> after(start, one));
            var second = two.submit(() -> after(start, other));
            return List.of(first.get(), second.get());
        } catch (Exception notSent) {
            throw new IllegalStateException(notSent);
        }
    }

    private static Api.Answer after(CyclicBarrier start, Callable<Api.Answer> request)
            throws Exception {
        start.await();
        return request.call();
    }
}
