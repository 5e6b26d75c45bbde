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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.proof.certificate.TokenVerdict;
import vn.ntm.proof.commendation.CommendationVerdict;
import vn.ntm.proof.commendation.CommendedKind;
import vn.ntm.proof.jose.KeySet;
import vn.ntm.proof.shown.ShownToken;
import vn.ntm.proof.token.TokenKind;
import vn.ntm.proof.token.Verdict;

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
    private final KeySet keys = KeySet.read(issuer.published());

    @Test
    void agreeOnTenThousandMutatedTokens() throws IOException, InterruptedException {
        List<MutatedTokens.Case> cases = new MutatedTokens(issuer, SEED).take(TOKENS);

        List<String> java = cases.stream().map(this::inJava).toList();
        List<String> javaScript = inJavaScript(cases);

        assertThat(javaScript).hasSameSizeAs(java);
        for (int i = 0; i < TOKENS; i++) {
            assertThat(javaScript.get(i)).as("seed %s, %s", SEED, cases.get(i)).isEqualTo(java.get(i));
        }
        assertProvoked(java, TokenKind.CERTIFICATE, TokenVerdict.values());
        assertProvoked(java, TokenKind.COMMENDATION, CommendationVerdict.values());
        assertThat(java)
                .as("what is neither")
                .anyMatch(each -> each.startsWith("- MALFORMED"))
                .anyMatch(each -> each.startsWith("- TYPE_WRONG"));
    }

    private static void assertProvoked(List<String> given, TokenKind kind, Verdict... verdicts) {
        assertThat(verdicts)
                .as("the tokens provoke every verdict on a %s that a key set of one issuer can give", kind)
                .allMatch(verdict -> Set.of("ISSUER_WRONG", "TYPE_WRONG").contains(verdict.name())
                        || given.stream().anyMatch(each -> each.startsWith(kind + " " + verdict.name() + " ")));
    }

    @Test
    void sayTheSameInTheSameWords() throws IOException {
        String page = Files.readString(PAGE);
        int second = page.indexOf("    COMMENDATION: {\n      VALID:");

        assertThat(texts(page.substring(0, second))).containsExactlyElementsOf(texts(TokenVerdict.values()));
        assertThat(texts(page.substring(second))).containsExactlyElementsOf(texts(CommendationVerdict.values()));
        assertThat(page).contains("['%s', '%s']".formatted(ShownToken.NEITHER_VI, ShownToken.NEITHER_EN));
        assertThat(page)
                .contains(Arrays.stream(CommendedKind.values())
                        .map(kind -> "%s: '%s'".formatted(kind, kind.vi()))
                        .collect(Collectors.joining(", ", "{", "}")));
    }

    private static List<List<String>> texts(String block) {
        Matcher line = Pattern.compile("      ([A-Z_]+): \\[(['\"])(.*?)\\2, (['\"])(.*?)\\4],")
                .matcher(block);
        List<List<String>> texts = new ArrayList<>();
        while (line.find()) {
            texts.add(List.of(line.group(1), line.group(3), line.group(5)));
        }
        return texts;
    }

    private static List<List<String>> texts(Verdict... verdicts) {
        return Arrays.stream(verdicts)
                .map(each -> List.of(each.name(), each.vi(), each.en()))
                .toList();
    }

    private String inJava(MutatedTokens.Case each) {
        ShownToken shown = ShownToken.check(each.text(), keys, each.list(), Instant.ofEpochSecond(each.at()));
        Instant asOf = shown.answer().statusAsOf();
        return shown.kind().map(Enum::name).orElse("-") + " "
                + shown.answer().verdict().name() + " " + (asOf == null ? "-" : asOf.getEpochSecond());
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
