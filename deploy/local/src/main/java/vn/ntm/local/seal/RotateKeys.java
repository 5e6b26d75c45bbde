package vn.ntm.local.seal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.ntm.local.access.PersonalDataKeys;
import vn.ntm.local.home.Terminal;
import vn.ntm.seal.BrokenSeal;
import vn.ntm.seal.KeyFiles;
import vn.ntm.seal.SealingKeys;

/** Puts a new key in the place of the old one, a step at a time; each step can be done again. */
@Command(
        name = "deploy/rotate-keys",
        mixinStandardHelpOptions = true,
        description = {
            "Puts a new key to personal data in the place of the old one, while awards-service runs. In this order:",
            "  DRAW    makes the first keys, where there are none",
            "  ADD     adds a key that is not used yet; give the folder to every replica before you go on",
            "  TURN    what is new is sealed with the youngest key",
            "  RESEAL  has the service seal anew what an older key opens; broken off, it goes on where it was",
            "  DROP    takes the older keys away, if the service says that they open nothing"
        })
public final class RotateKeys implements Callable<Integer> {

    private static final int REFUSED = 1;
    private static final int AT_ONCE = 500;

    @Parameters(paramLabel = "STEP", description = "One of ${COMPLETION-CANDIDATES}.")
    private Step step = Step.DRAW;

    @Parameters(paramLabel = "FOLDER", description = "Where the keys are (ntm.personal-data.keys).")
    private Path folder = Path.of("");

    @Option(names = "--service", paramLabel = "URL", description = "Where awards-service is; for RESEAL and DROP.")
    private @Nullable URI service;

    @Option(
            names = "--token",
            paramLabel = "FILE",
            description = "A file with a token of an administrator; for RESEAL and DROP.")
    private @Nullable Path token;

    private final Terminal terminal;

    RotateKeys(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The steps, in their order. */
    enum Step {
        DRAW,
        ADD,
        TURN,
        RESEAL,
        DROP
    }

    /** Ends the JVM with 0, with 1 if a step is refused, or with 2 if it cannot be done. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new RotateKeys(Terminal.standard())).execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            return switch (step) {
                case DRAW -> draw();
                case ADD -> write(KeyFiles.read(folder).withANewKey(), "A key was added");
                case TURN -> write(KeyFiles.read(folder).turned(), "What is new is sealed with the youngest key");
                case RESEAL -> reseal();
                case DROP -> drop();
            };
        } catch (IOException | BrokenSeal unusable) {
            terminal.line("It cannot be done: " + unusable.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
    }

    private int draw() throws IOException {
        if (KeyFiles.any(folder)) {
            terminal.line("There are keys already in " + folder);
            return REFUSED;
        }
        return write(SealingKeys.draw(), "Keys were drawn");
    }

    private int reseal() throws IOException, InterruptedException {
        KeysInUse keys = keys();
        int all = 0;
        for (int some = keys.reseal(AT_ONCE); some > 0; some = keys.reseal(AT_ONCE)) {
            all += some;
        }
        terminal.line("%d values were sealed anew.".formatted(all));
        return CommandLine.ExitCode.OK;
    }

    private int drop() throws IOException, InterruptedException {
        List<String> old = keys().oldOnes();
        if (!old.isEmpty()) {
            terminal.line("Something is still sealed with " + String.join(", ", old) + ": RESEAL comes first.");
            return REFUSED;
        }
        return write(KeyFiles.read(folder).withoutOldKeys(), "The older keys are gone");
    }

    private int write(SealingKeys keys, String done) throws IOException {
        PersonalDataKeys.write(folder, keys);
        terminal.line(
                "%s; %d in %s, %d seals what is new.".formatted(done, keys.ids().size(), folder, keys.primary()));
        return CommandLine.ExitCode.OK;
    }

    private KeysInUse keys() throws IOException {
        if (service == null || token == null) {
            throw new IOException("--service and --token are needed for this step");
        }
        return new KeysInUse(service, Files.readString(token).strip());
    }
}
