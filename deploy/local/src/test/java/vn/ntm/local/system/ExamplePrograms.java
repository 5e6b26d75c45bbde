package vn.ntm.local.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ntm.local.suite.Service;
import vn.ntm.local.suite.ServiceProgram;

/**
 * Runs the examples and keeps what each said by its task. Those of one language, scripts aside, run in one process one after
 * the other, for starting ten would take longer than all that they do.
 */
final class ExamplePrograms {

    private static final Path API = SuiteIT.HOME.resolve("deploy/api");
    private static final String HEADING = "== ";
    private static final Pattern BEFORE_A_HEADING = Pattern.compile("(?m)^" + HEADING);

    private ExamplePrograms() {}

    /** What a folder of examples has, without what comes after the point. */
    static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    static Map<String, String> scripts(Path folder, List<String> tasks) throws IOException, InterruptedException {
        var said = new HashMap<String, String>();
        for (String task : tasks) {
            said.put(task, run(folder.resolve(task).toString()));
        }
        return said;
    }

    static Map<String, String> inTypeScript(List<String> tasks) throws IOException, InterruptedException {
        Path compiled = made("typescript");
        String program = tasks.stream()
                .map(task -> "console.log('%s%s'); await import('%s');"
                        .formatted(HEADING, task, compiled.resolve(task + ".js").toUri()))
                .collect(joining("\n"));
        return byTask(run(API.resolve("tools").toString(), "node", "--input-type=module", "--eval", program));
    }

    static Map<String, String> inJava(List<String> tasks) throws IOException, InterruptedException {
        String path = "%s:%s:%s:%s"
                .formatted(
                        made("java"),
                        API.resolve("target/test-classes"),
                        API.resolve("target/published/*"),
                        API.resolve("target/lib/*"));
        var words = Stream.of(
                ServiceProgram.java().toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                path,
                "vn.ntm.api.EveryExample");
        Map<String, String> said =
                byTask(run(Stream.concat(words, tasks.stream().map(ExamplePrograms::inJava))
                        .toArray(String[]::new)));
        var byTask = new HashMap<String, String>();
        tasks.forEach(task -> byTask.put(task, said.get(inJava(task))));
        return byTask;
    }

    /** The name that the example of a task has in Java. */
    static String inJava(String task) {
        return Arrays.stream(task.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(joining());
    }

    private static Path made(String language) {
        Path folder = API.resolve("target/examples").resolve(language);
        assertThat(folder).as("what ./mvnw verify -pl deploy/api makes").exists();
        return folder;
    }

    private static Map<String, String> byTask(String said) {
        var byTask = new HashMap<String, String>();
        BEFORE_A_HEADING.splitAsStream(said).filter(one -> !one.isEmpty()).forEach(one -> {
            String[] parts = one.split("\n", 2);
            byTask.put(parts[0], parts[1]);
        });
        return byTask;
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(command).directory(SuiteIT.HOME.toFile()).redirectErrorStream(true);
        builder.environment().put("NTM_GATEWAY", "http://localhost:" + SuiteIT.ports.of(Service.GATEWAY));
        builder.environment()
                .put("NTM_TOKENS", SuiteIT.state().resolve("tokens").toString());
        Process program = builder.start();
        program.getOutputStream().close();
        String said = new String(program.getInputStream().readAllBytes(), UTF_8);
        assertThat(program.waitFor()).as(said).isZero();
        return said;
    }
}
