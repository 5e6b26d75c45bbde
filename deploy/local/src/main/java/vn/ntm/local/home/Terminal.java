package vn.ntm.local.home;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the person who started the suite reads: plain lines, UTF-8 whatever the locale says. */
public final class Terminal {

    private final PrintStream out;

    public Terminal(PrintStream out) {
        this.out = out;
    }

    public static Terminal standard() {
        return new Terminal(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    /** Says nothing. */
    public static Terminal silent() {
        return new Terminal(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    public void line(String text) {
        out.println(text);
    }

    /** A step with how long it took: {@code   criteria ready in 1.21 s}. */
    public void step(String text, long nanoseconds) {
        line("  %s %s".formatted(text, seconds(nanoseconds)));
    }

    public static String seconds(long nanoseconds) {
        return "%d.%02d s".formatted(nanoseconds / 1_000_000_000, nanoseconds / 10_000_000 % 100);
    }
}
