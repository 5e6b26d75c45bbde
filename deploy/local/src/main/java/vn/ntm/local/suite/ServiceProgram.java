package vn.ntm.local.suite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.ntm.local.home.BackgroundCommand;
import vn.ntm.local.home.ExitCode;
import vn.ntm.local.home.LaunchFailure;
import vn.ntm.local.home.Layout;

/**
 * How a service's JVM is started on a desk: little memory, quick to come up. The quick compiler alone reaches a third of
 * the peak that a server's settings reach.
 */
public record ServiceProgram(Layout layout, Service service) {

    /** What a start-up cache must agree with, beside the jars. */
    public List<String> jvmOptions() {
        return List.of(
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:TieredStopAtLevel=1",
                "-Xms16m",
                "-Xmx" + service.heapMegabytes() + "m",
                "-Xss512k",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
    }

    public Path folder() {
        return layout.checkout().resolve(service.module()).resolve("target/quarkus-app");
    }

    /**
     * What the JVM is given to run.
     *
     * @throws LaunchFailure if it has not been built
     */
    public Path jar() {
        Path jar = folder().resolve("quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new LaunchFailure(
                    ExitCode.NOT_BUILT, "%s is not built: ./mvnw package builds it.".formatted(service.module()));
        }
        return jar;
    }

    public static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    List<String> command(List<String> cacheOptions) {
        List<String> command = new ArrayList<>(List.of(java().toString()));
        command.addAll(jvmOptions());
        command.addAll(cacheOptions);
        command.add("-jar");
        command.add(jar().toString());
        return BackgroundCommand.of(command);
    }
}
