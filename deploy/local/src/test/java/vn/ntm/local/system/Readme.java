package vn.ntm.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ntm.local.suite.Ports;
import vn.ntm.local.suite.Service;

/** The questions that the README tells a reader to ask. */
final class Readme {

    private static final Pattern BLOCK = Pattern.compile("## Ask it.*?```sh\n(.*?)```", Pattern.DOTALL);

    private static final Path HOME = Path.of(System.getProperty("ntm.home"));

    /** The block as it stands there. */
    static String block() throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(HOME.resolve("README.md")));
        assertThat(block.find()).as("a block of commands under \"Ask it\"").isTrue();
        return block.group(1);
    }

    /**
     * Runs the block as one script, the port apart word for word, in a folder whose .run is the suite's state.
     *
     * @return what it printed, line by line
     */
    static List<String> ask(Path folder, Ports ports) throws IOException, InterruptedException {
        String script = block().replace("localhost:8080", "localhost:" + ports.of(Service.GATEWAY));
        Path data = folder.resolve("deploy");
        if (!Files.exists(data)) {
            Files.createSymbolicLink(data, HOME.resolve("deploy"));
        }
        Process shell = new ProcessBuilder("sh", "-eu", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(printed).isZero();
        return printed.lines().toList();
    }

    private Readme() {}
}
