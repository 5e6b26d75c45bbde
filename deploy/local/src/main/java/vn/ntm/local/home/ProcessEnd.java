package vn.ntm.local.home;

import java.time.Duration;

/** Waiting for a process that need not be a child of this one; the JVM itself looks at such a process only now and then. */
public final class ProcessEnd {

    private static final Duration PAUSE = Duration.ofMillis(10);

    /** Whether the process has ended within the budget. */
    public static boolean within(Duration budget, ProcessHandle process) {
        long start = System.nanoTime();
        while (process.isAlive()) {
            if (System.nanoTime() - start > budget.toNanos()) {
                return false;
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    private ProcessEnd() {}
}
