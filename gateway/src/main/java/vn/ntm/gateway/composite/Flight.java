package vn.ntm.gateway.composite;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** One making, and those who wait for it. It is abandoned when the last of them has gone. */
final class Flight {

    private final CompletableFuture<Composite> landing = new CompletableFuture<>();
    private final List<Runnable> givingUp = new ArrayList<>();
    private int waiting = 1;
    private boolean abandoned;

    /** One more waits; unless all have gone already, and nothing will come. */
    synchronized boolean board() {
        if (!abandoned) {
            waiting++;
        }
        return !abandoned;
    }

    /** One of them has gone. */
    void leave() {
        List<Runnable> now;
        synchronized (this) {
            waiting--;
            if (waiting > 0 || abandoned) {
                return;
            }
            abandoned = true;
            now = List.copyOf(givingUp);
        }
        now.forEach(Runnable::run);
    }

    void whenAbandoned(Runnable giveUp) {
        synchronized (this) {
            if (!abandoned) {
                givingUp.add(giveUp);
                return;
            }
        }
        giveUp.run();
    }

    void land(Composite made) {
        landing.complete(made);
    }

    void crash(Throwable failure) {
        landing.completeExceptionally(failure);
    }

    /** Waits for what another one makes. */
    Composite landed() throws InterruptedException {
        try {
            return landing.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(failed);
        }
    }
}
