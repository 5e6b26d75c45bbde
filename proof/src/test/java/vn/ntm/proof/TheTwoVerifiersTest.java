package vn.ntm.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.proof.certificate.CertificateVerifier;
import vn.ntm.proof.certificate.TokenVerdict;
import vn.ntm.proof.certificate.Verification;
import vn.ntm.proof.jose.KeySet;

/** The verifier in Java and the one of the page are held against the same tokens; the page's runs in Node, from its own file. */
class TheTwoVerifiersTest {

    private static final Path PAGE = Path.of("src/main/resources/META-INF/resources/verify-certificate/index.html");
    private static final Path RUNNER = Path.of("src/test/javascript/verify.mjs");
    private static final int TOKENS = 10_000;
    private static final long SEED = Long.getLong("proof.seed", 20261123L);
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    private final TheIssuer issuer = new TheIssuer();
    private final CertificateVerifier verifier = new CertificateVerifier(KeySet.read(issuer.published()));

    @Test
    void agreeOnTenThousandMutatedTokens() throws IOException, InterruptedException {
        List<MutatedTokens.Case> cases = new MutatedTokens(issuer, SEED).take(TOKENS);

        List<String> java = cases.stream().map(this::inJava).toList();
        List<String> javaScript = inJavaScript(cases);

        assertThat(javaScript).hasSameSizeAs(java);
        for (int i = 0; i < TOKENS; i++) {
            assertThat(javaScript.get(i)).as("seed %s, %s", SEED, cases.get(i)).isEqualTo(java.get(i));
        }
        assertThat(EnumSet.allOf(TokenVerdict.class))
                .as("the tokens provoke every verdict that a key set of one issuer can give")
                .allMatch(verdict -> verdict == TokenVerdict.ISSUER_WRONG
                        || java.stream().anyMatch(each -> each.startsWith(verdict.name() + " ")));
    }

    @Test
    void sayTheSameInTheSameWords() throws IOException {
        Matcher line = Pattern.compile("    ([A-Z_]+): \\[(['\"])(.*?)\\2, (['\"])(.*?)\\4],")
                .matcher(Files.readString(PAGE));
        List<List<String>> page = new ArrayList<>();
        while (line.find()) {
            page.add(List.of(line.group(1), line.group(3), line.group(5)));
        }

        assertThat(page)
                .containsExactlyElementsOf(Arrays.stream(TokenVerdict.values())
                        .map(each -> List.of(each.name(), each.vi(), each.en()))
                        .toList());
    }

    private String inJava(MutatedTokens.Case each) {
        Verification answer = verifier.verify(each.text(), each.list(), Instant.ofEpochSecond(each.at()));
        Instant asOf = answer.statusAsOf();
        return answer.verdict() + " " + (asOf == null ? "-" : asOf.getEpochSecond());
    }

    private static String node() {
        String home = System.getenv("NODE_HOME");
        return home == null ? "node" : Path.of(home, "bin", "node").toString();
    }

    private List<String> inJavaScript(List<MutatedTokens.Case> cases) throws IOException, InterruptedException {
        Path corpus = folder.resolve("corpus.json");
        JSON.writeValue(corpus.toFile(), Map.of("keys", issuer.published(), "cases", cases));
        Process node = new ProcessBuilder(node(), RUNNER.toString(), PAGE.toString(), corpus.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (InputStream answers = node.getInputStream()) {
            List<String> verdicts = new String(answers.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(node.waitFor()).as("node, which deploy/test needs").isZero();
            return verdicts;
        }
    }
}
