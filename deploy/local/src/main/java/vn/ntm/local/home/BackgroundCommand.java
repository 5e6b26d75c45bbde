package vn.ntm.local.home;

import java.util.ArrayList;
import java.util.List;

/** How a program is started that the terminal's signals do not reach: Ctrl-C goes to the launcher alone, which stops all in order. */
public final class BackgroundCommand {

    private static final String IGNORE_TERMINAL_SIGNALS = "trap '' INT HUP; exec \"$@\"";

    public static List<String> of(List<String> command) {
        List<String> wrapped = new ArrayList<>(List.of("sh", "-c", IGNORE_TERMINAL_SIGNALS, "sh"));
        wrapped.addAll(command);
        return wrapped;
    }

    private BackgroundCommand() {}
}
