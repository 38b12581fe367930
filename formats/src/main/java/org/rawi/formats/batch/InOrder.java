package org.rawi.formats.batch;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Works on items in several threads and gives the results in the order of the items. At most a few items a thread are
 * under way at a time, so memory stays bounded however long the input is.
 */
public final class InOrder<I, O> implements AutoCloseable {

    private static final int UNDER_WAY_PER_THREAD = 4;

    private final ExecutorService workers;
    private final BlockingQueue<FutureTask<@Nullable O>> underWay;
    private final Thread feeder;

    /**
     * @param items gives the next item, or null after the last; called from one thread of its own
     * @param work may be called from several threads at a time
     */
    public InOrder(int threads, Supplier<@Nullable I> items, Function<I, O> work) {
        this(threads, threads * UNDER_WAY_PER_THREAD, items, work);
    }

    /**
     * The same for results that are taken in bursts.
     *
     * @param underWay how many items at most are taken ahead of the results
     */
    public InOrder(int threads, int underWay, Supplier<@Nullable I> items, Function<I, O> work) {
        this.workers = Executors.newFixedThreadPool(threads, InOrder::daemon);
        this.underWay = new ArrayBlockingQueue<>(underWay);
        this.feeder = daemon(() -> feed(items, work));
        feeder.start();
    }

    /**
     * The next result, or null after the last. Waits for it.
     *
     * @throws IllegalStateException with its cause, where giving the item or working on it failed
     */
    public @Nullable O next() throws InterruptedException {
        try {
            return underWay.take().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the work broke off: " + e.getCause(), e.getCause());
        }
    }

    /** Whether nothing is under way: a good moment to flush. */
    public boolean isIdle() {
        return underWay.isEmpty();
    }

    private void feed(Supplier<@Nullable I> items, Function<I, O> work) {
        try {
            for (I item = items.get(); item != null; item = items.get()) {
                I given = item;
                enqueue(() -> work.apply(given));
            }
            enqueue(() -> null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            breakOff(e);
        }
    }

    private void enqueue(Callable<@Nullable O> work) throws InterruptedException {
        FutureTask<@Nullable O> task = new FutureTask<>(work);
        underWay.put(task);
        workers.execute(task);
    }

    /** Whoever waits must hear of it. */
    private void breakOff(Throwable cause) {
        try {
            enqueue(() -> {
                throw new IllegalStateException(cause);
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "rawi-reading");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        feeder.interrupt();
        workers.shutdownNow();
    }
}
