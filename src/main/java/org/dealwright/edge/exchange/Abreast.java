package org.dealwright.edge.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.springframework.dao.ConcurrencyFailureException;

/**
 * Portions of one import that are written beside each other, so that the product works on one while the database works on another. Only for portions that need
 * not know of each other. Two that come into each other's way are written one after the other.
 */
final class Abreast implements AutoCloseable {
    private static final int MOST = 2;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Deque<Portion> under = new ArrayDeque<>();

    private record Portion(Runnable work, CompletableFuture<Void> done) {
    }

    /** Begins with a portion, as soon as there is room for it; throws what an earlier one threw. */
    void add(Runnable work) {
        if (under.size() == MOST) {
            finish(under.removeFirst());
        }
        under.add(new Portion(work, CompletableFuture.runAsync(work, threads)));
    }

    /** Waits for all. */
    void end() {
        while (!under.isEmpty()) {
            finish(under.removeFirst());
        }
    }

    private void finish(Portion portion) {
        try {
            portion.done().join();
        } catch (CompletionException broken) {
            if (!(broken.getCause() instanceof ConcurrencyFailureException)) {
                throw broken.getCause() instanceof RuntimeException own ? own : broken;
            }
            end();
            portion.work().run();
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
