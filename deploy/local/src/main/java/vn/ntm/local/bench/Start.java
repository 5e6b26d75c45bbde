package vn.ntm.local.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ntm.local.home.Layout;
import vn.ntm.local.suite.Ports;
import vn.ntm.local.suite.Service;

/**
 * One run of deploy/run, from the call of the script to the last line of what it prints when all is up.
 *
 * @param upMillis from the call to that line, the check for stale artefacts with it
 * @param lines what it printed
 * @param residentKilobytes of each service's process at that moment
 */
record Start(long upMillis, List<String> lines, Map<Service, Long> residentKilobytes) {

    private static final Pattern SERVICE = Pattern.compile(" +(\\w+) ready in (\\d+\\.\\d+) s");
    private static final Pattern FILE = Pattern.compile(" +(\\w+) +([\\w-]+) +(\\d+) rows, +\\d+ new, (\\d+\\.\\d+) s");
    private static final Pattern LOADED = Pattern.compile(" +loaded (\\d+) rows in (\\d+\\.\\d+) s");
    private static final Pattern CACHES = Pattern.compile(" +written in (\\d+\\.\\d+) s");

    /** How many rows, and in how many seconds. */
    record Load(int rows, double seconds) {}

    static Start measure(Layout layout, Ports ports, boolean fresh) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(layout.checkout().resolve("deploy/run").toString()));
        if (fresh) {
            command.add("--fresh");
        }
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("NTM_STATE", layout.state().toString());
        builder.environment().put("NTM_PORT_BASE", Integer.toString(ports.base()));
        long start = System.nanoTime();
        Process run = builder.start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader output = run.inputReader(StandardCharsets.UTF_8)) {
            String line = output.readLine();
            while (line != null && !line.startsWith("Up in ")) {
                lines.add(line);
                line = output.readLine();
            }
            if (line == null) {
                throw new IOException("The suite did not come up:\n" + String.join("\n", lines));
            }
            long up = (System.nanoTime() - start) / 1_000_000;
            return new Start(up, List.copyOf(lines), resident(layout));
        } finally {
            run.destroy();
            run.waitFor();
        }
    }

    /** How long a program said that it took until it was ready. */
    double readySeconds(String program) {
        return lines.stream()
                .map(SERVICE::matcher)
                .filter(line -> line.matches() && line.group(1).equals(program))
                .mapToDouble(line -> Double.parseDouble(line.group(2)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing was said of " + program));
    }

    Map<String, Load> files() {
        Map<String, Load> files = new LinkedHashMap<>();
        for (String line : lines) {
            Matcher file = FILE.matcher(line);
            if (file.matches()) {
                files.put(
                        file.group(1) + " " + file.group(2),
                        new Load(Integer.parseInt(file.group(3)), Double.parseDouble(file.group(4))));
            }
        }
        return files;
    }

    Load loaded() {
        return lines.stream()
                .map(LOADED::matcher)
                .filter(Matcher::matches)
                .map(line -> new Load(Integer.parseInt(line.group(1)), Double.parseDouble(line.group(2))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing was loaded"));
    }

    /** How long the start-up caches took, if this run had to write them. */
    Optional<String> caches() {
        return lines.stream()
                .map(CACHES::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1))
                .findFirst();
    }

    private static Map<Service, Long> resident(Layout layout) throws IOException {
        Map<Service, Long> resident = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            String number =
                    Files.readString(layout.processFile(service.label())).split(" ", -1)[0];
            Matcher size = Pattern.compile("VmRSS:\\s+(\\d+) kB")
                    .matcher(Files.readString(Path.of("/proc", number, "status")));
            if (size.find()) {
                resident.put(service, Long.parseLong(size.group(1)));
            }
        }
        return resident;
    }
}
