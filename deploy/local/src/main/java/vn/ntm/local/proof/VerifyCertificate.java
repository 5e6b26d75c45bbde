package vn.ntm.local.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.ntm.local.home.Terminal;
import vn.ntm.proof.jose.BrokenKey;
import vn.ntm.proof.jose.KeySet;
import vn.ntm.proof.report.ReportSignature;
import vn.ntm.proof.shown.ShownToken;
import vn.ntm.proof.token.CivilDay;
import vn.ntm.proof.token.Verdict;

/**
 * Checks a certificate, a commendation or the publication of a report by what anyone can keep: its token, the issuer's keys and, but
 * for a report, a status list. Nothing is asked of anyone.
 */
@Command(
        name = "deploy/verify-certificate",
        mixinStandardHelpOptions = true,
        description =
                "Says whether an OCOP certificate is genuine and holds, or whether a commendation is genuine and stands, from its"
                        + " token, the issuer's key set and a status list alone; and whether a year-end report was published so,"
                        + " from the token and the key set. The token says which of them it is; each has the keys and lists of its"
                        + " own register. No service need run, and none is asked.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it is genuine and holds",
            "1:it is refused; the verdict says why",
            "2:wrong options, or a file that cannot be used",
            "3:a fresh token or a fresh status list is needed to tell"
        })
public final class VerifyCertificate implements Callable<Integer> {

    private static final int REFUSED = 1;
    private static final int ASK_AGAIN = 3;

    @Parameters(paramLabel = "TOKEN|FILE", description = "What a QR code says, or a file that holds it.")
    private String token = "";

    @Option(
            names = "--keys",
            required = true,
            paramLabel = "FILE",
            description = "The issuer's key set, from its /.well-known/jwks.json.")
    private Path keys = Path.of("");

    @Option(
            names = "--status",
            paramLabel = "FILE",
            description =
                    "A status list, from the address that the token names. Without it a revocation or an annulment is not seen.")
    private @Nullable Path status;

    @Option(names = "--on", paramLabel = "DATE", description = "The day in question, in Việt Nam (today).")
    private @Nullable LocalDate on;

    private final Terminal terminal;

    VerifyCertificate(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Ends the JVM with one of the exit codes that the help lists. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new VerifyCertificate(Terminal.standard())).execute(arguments));
    }

    @Override
    public Integer call() {
        Instant at = on == null ? InstantSource.system().instant() : CivilDay.start(on);
        try {
            String text = text();
            KeySet trusted = KeySet.read(Files.readString(keys));
            return ReportSignature.isMeant(text)
                    ? tell(ReportSignature.check(text, trusted))
                    : tell(ShownToken.check(text, trusted, status == null ? null : Files.readString(status), at));
        } catch (IOException | BrokenKey unusable) {
            terminal.line("A file cannot be used: " + unusable.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
    }

    private int tell(ShownToken shown) {
        new Findings(terminal).tell(shown);
        return exitCode(shown.answer().verdict());
    }

    /** A publication stays true whatever becomes of the facts: neither a day nor a list is needed. */
    private int tell(ReportSignature report) {
        new Findings(terminal).tell(report);
        return exitCode(report.verdict());
    }

    private String text() throws IOException {
        try {
            Path file = Path.of(token);
            return Files.isRegularFile(file) ? Files.readString(file) : token;
        } catch (InvalidPathException _) {
            return token;
        }
    }

    private static int exitCode(Verdict verdict) {
        if (verdict.holds()) {
            return CommandLine.ExitCode.OK;
        }
        return verdict.asksAgain() ? ASK_AGAIN : REFUSED;
    }
}
