package vn.ntm.local.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.ntm.local.home.ExitCode;
import vn.ntm.local.home.LaunchFailure;
import vn.ntm.local.home.Layout;
import vn.ntm.local.home.LogEnd;
import vn.ntm.local.home.PrivateFiles;
import vn.ntm.local.home.Terminal;

/** Keycloak's program files: fetched once as a Maven artefact, and prepared once for PostgreSQL. */
public record KeycloakProgram(Layout layout) {

    private static final String VERSION = "26.7.3";
    private static final String INSTALLATION = "keycloak-install";

    /** The quick compiler and a small heap; Keycloak does not start with the serial collector. */
    private static final List<String> JVM_OPTIONS = List.of(
            "-Xms64m",
            "-Xmx256m",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true");

    /**
     * Fetches and prepares what is missing.
     *
     * @throws LaunchFailure if the artefact cannot be had, or cannot be prepared
     */
    public void install(Terminal terminal) throws IOException, InterruptedException {
        if (Files.exists(prepared())) {
            return;
        }
        terminal.line("Fetching and preparing Keycloak %s, once (about a minute) ...".formatted(VERSION));
        long start = System.nanoTime();
        PrivateFiles.deleteTree(layout.keycloakProgram());
        Files.createDirectories(layout.keycloakProgram());
        Files.createDirectories(layout.logs());
        run(List.of(
                layout.checkout().resolve("mvnw").toString(),
                "-B",
                "-ntp",
                "-q",
                "-N",
                "dependency:unpack",
                "-Dmdep.overWriteReleases=true",
                "-Dartifact=org.keycloak:keycloak-quarkus-dist:%s:zip".formatted(VERSION),
                "-DoutputDirectory=" + layout.keycloakProgram()));
        run(command(folder(), List.of("build", "--db=postgres")));
        Files.createFile(prepared());
        terminal.step("prepared in", System.nanoTime() - start);
    }

    /** How its JVM is started over a folder of its own, in which it finds the realm and keeps what is not in its database. */
    List<String> command(Path home, List<String> arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(JVM_OPTIONS);
        command.add("-Dkc.home.dir=" + home);
        command.add("-cp");
        command.add(folder().resolve("lib/quarkus-run.jar").toString());
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(arguments);
        return command;
    }

    /** Lays out the folder that it runs over: the program by reference, the realm as it is in the checkout. */
    Path layOutHome() throws IOException {
        Path home = layout.keycloakData();
        PrivateFiles.deleteTree(home);
        PrivateFiles.makeFolder(home);
        Files.createDirectories(home.resolve("conf"));
        Files.createSymbolicLink(home.resolve("lib"), folder().resolve("lib"));
        Path realms = Files.createDirectories(home.resolve("data/import"));
        Files.copy(layout.realm(), realms.resolve("ntm-realm.json"));
        return home;
    }

    private Path folder() {
        return layout.keycloakProgram().resolve("keycloak-" + VERSION);
    }

    private Path prepared() {
        return folder().resolve("prepared");
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Path log = layout.log(INSTALLATION);
        Process process = new ProcessBuilder(command)
                .directory(layout.checkout().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        if (process.waitFor() != 0) {
            throw new LaunchFailure(
                    ExitCode.IDENTITY_FAILED,
                    "Keycloak could not be prepared; the end of %s:%n%s".formatted(layout.shown(log), LogEnd.of(log)));
        }
    }
}
