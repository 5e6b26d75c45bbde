package vn.ntm.local.load;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import vn.ntm.local.home.ExitCode;
import vn.ntm.local.home.LaunchFailure;
import vn.ntm.local.home.Terminal;
import vn.ntm.local.suite.Service;

/** The units, which are sent to criteria alone: the other services read them from its change feed. */
final class Units {

    static final String KIND = "units";

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final ImportClient client;
    private final Terminal terminal;
    private final CompletableFuture<Integer> atTheirOwner = new CompletableFuture<>();

    Units(ImportClient client, Terminal terminal) {
        this.client = client;
        this.terminal = terminal;
    }

    /** The owner has as many. */
    void loaded(int rows) {
        atTheirOwner.complete(rows);
    }

    /** The owner has had them since an earlier run: the others get to know them now, if they do not yet. */
    void loadedBefore() {
        atTheirOwner.complete(1);
    }

    /** The owner gets no more: nobody waits for what does not come. */
    void over() {
        atTheirOwner.complete(0);
    }

    /**
     * Returns when a service has what the owner has.
     *
     * @throws LaunchFailure if it does not get them in time
     */
    void awaitAt(Service service) throws IOException, InterruptedException {
        int all = atTheirOwner.join();
        long start = System.nanoTime();
        while (client.units(service) < all) {
            if (System.nanoTime() - start > PATIENCE) {
                throw new LaunchFailure(
                        ExitCode.SERVICE_FAILED,
                        "%s did not get the units from criteria's change feed: see its log".formatted(service.label()));
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        terminal.step("%-9s %-18s %4d from criteria".formatted(service.label(), KIND, all), System.nanoTime() - start);
    }
}
