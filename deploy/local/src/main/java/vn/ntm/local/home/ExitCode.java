package vn.ntm.local.home;

/** How a run ended, as the shell sees it. 0, 1 and 2 are picocli's: well, an unforeseen error, wrong options. */
public enum ExitCode {
    PORT_TAKEN(3),
    ALREADY_RUNNING(4),
    DATABASE_FAILED(5),
    SERVICE_FAILED(6),
    DATA_REFUSED(7),
    NOT_BUILT(8),
    IDENTITY_FAILED(9);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
