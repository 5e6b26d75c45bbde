package vn.ntm.local.suite;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import vn.ntm.local.home.ExitCode;
import vn.ntm.local.home.LaunchFailure;

/** A start keeps two processors busy: more starts at once would make each of them slower, and all of them no faster. */
final class StartsInTurn {

    private static final int PROCESSORS_PER_START = 2;

    /** Starts one service and returns when it is ready. */
    interface Start {
        void of(Service service) throws IOException, InterruptedException;
    }

    /**
     * Returns when all are ready.
     *
     * @throws LaunchFailure when the first of them fails
     */
    static void ofAllServices(Start start) {
        var starting = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / PROCESSORS_PER_START));
        try {
            List<CompletableFuture<Void>> starts = Arrays.stream(Service.values())
                    .map(service -> CompletableFuture.runAsync(
                            () -> inTurn(service, start, starting), Thread::startVirtualThread))
                    .toList();
            CompletableFuture.allOf(starts.toArray(CompletableFuture<?>[]::new)).join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof LaunchFailure failure) {
                throw failure;
            }
            throw failed;
        }
    }

    private static void inTurn(Service service, Start start, Semaphore starting) {
        try {
            starting.acquire();
            try {
                start.of(service);
            } finally {
                starting.release();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException failed) {
            throw new LaunchFailure(
                    ExitCode.SERVICE_FAILED,
                    "%s did not start: %s".formatted(service.label(), failed.getMessage()),
                    failed);
        }
    }

    private StartsInTurn() {}
}
