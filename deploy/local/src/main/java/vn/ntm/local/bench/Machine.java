package vn.ntm.local.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * Where and when it was measured.
 *
 * @param busy how many processes were running or waiting to run, on average of the minute before
 */
record Machine(String processor, int processors, String memory, String system, String java, double busy) {

    static Machine now() throws IOException {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                line("/proc/cpuinfo", text -> text.startsWith("model name")).replaceFirst("^[^:]*: *", ""),
                Runtime.getRuntime().availableProcessors(),
                "%.0f GiB".formatted(kilobytes() / 1_048_576.0),
                system.getName() + " " + system.getVersion(),
                Runtime.version().toString(),
                system.getSystemLoadAverage());
    }

    private static double kilobytes() throws IOException {
        return Double.parseDouble(
                line("/proc/meminfo", text -> text.startsWith("MemTotal")).replaceAll("\\D", ""));
    }

    private static String line(String file, Predicate<String> wanted) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .filter(wanted)
                .findFirst()
                .orElse("0");
    }
}
