package vn.ntm.local.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vn.ntm.local.home.Terminal;
import vn.ntm.proof.certificate.CertificateClaims;
import vn.ntm.proof.commendation.CommendationClaims;
import vn.ntm.proof.commendation.CommendedKind;
import vn.ntm.proof.jose.SigningKey;
import vn.ntm.proof.report.ReportClaims;
import vn.ntm.proof.status.CertificateStatus;
import vn.ntm.proof.status.StatusList;
import vn.ntm.proof.status.StatusListToken;
import vn.ntm.proof.token.CivilDay;

/** A certificate is checked with three files and nothing else. */
class VerifyCertificateTest {

    private static final String ISSUER = "https://ocop.test/ocop";
    private static final String LIST = ISSUER + "/v1/certificate-statuses/0";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private final SigningKey key = SigningKey.read(SigningKey.draw());
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void theFilesAreAtHand() throws IOException {
        write(
                "keys",
                "{\"issuer\":\"%s\",\"keys\":[%s]}".formatted(ISSUER, key.open().json()));
        write("list", list(Map.of(1, CertificateStatus.REVOKED)));
        write("token", token(0));
    }

    @Test
    void whatHoldsEndsWithNoughtAndSaysWhatItIs() {
        assertThat(run(path("token"), "--keys", path("keys"), "--status", path("list"), "--on", "2026-11-23"))
                .isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .startsWith("VALID  Giấy chứng nhận đúng và còn giá trị.")
                .contains("The certificate is genuine and holds.")
                .contains("Cu đơ kiểm thử")
                .contains("từ 05/08/2026 đến hết 05/08/2029");
    }

    @Test
    void theTokenItselfCanBeGivenToo() {
        assertThat(run(
                        "https://ocop.test/verify-certificate/#" + token(0),
                        "--keys",
                        path("keys"),
                        "--status",
                        path("list"),
                        "--on",
                        "2026-11-23"))
                .isZero();
    }

    @Test
    void whatIsRefusedEndsWithOne() throws IOException {
        write("revoked", token(1));

        assertThat(run(path("revoked"), "--keys", path("keys"), "--status", path("list"), "--on", "2026-11-23"))
                .isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("REVOKED");
        assertThat(run("rubbish", "--keys", path("keys"))).isEqualTo(1);
    }

    @Test
    void aCommendationIsCheckedByTheSameCommand() throws IOException {
        write("commendation", commendation(0));
        write("annulled", commendation(1));

        assertThat(run(path("commendation"), "--keys", path("keys"), "--status", path("list"), "--on", "2026-11-23"))
                .isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .startsWith("VALID  Khen thưởng có thật và đang có hiệu lực.")
                .contains("Bằng khen")
                .contains("Cá nhân")
                .contains("không công khai");
        assertThat(run(path("annulled"), "--keys", path("keys"), "--status", path("list"), "--on", "2026-11-23"))
                .isEqualTo(1);
        assertThat(run(path("commendation"), "--keys", path("keys"), "--on", "2026-11-23"))
                .isEqualTo(3);
    }

    @Test
    void aPublishedReportIsCheckedWithTheKeysAlone() throws IOException {
        write("report", report(ISSUER));
        write("foreign", report("https://elsewhere.test"));

        assertThat(run(path("report"), "--keys", path("keys"))).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .startsWith("VALID  Báo cáo đã được công bố đúng như nội dung được ký.")
                .contains("Báo cáo năm")
                .contains("31/12/2023")
                .contains("ocop.figures.2023 " + "a".repeat(64))
                .contains("512/BC-UBND ngày 23/11/2026");
        assertThat(run(path("foreign"), "--keys", path("keys"))).isEqualTo(1);
    }

    @Test
    void withoutAListItSaysThatItCannotTell() {
        assertThat(run(path("token"), "--keys", path("keys"), "--on", "2026-11-23"))
                .isEqualTo(3);
        assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("STATUS_UNKNOWN");
    }

    @Test
    void filesThatCannotBeUsedAreNoVerdict() {
        assertThat(run(path("token"), "--keys", path("token"))).isEqualTo(2);
        assertThat(run(path("token"), "--keys", path("nowhere"))).isEqualTo(2);
        assertThat(run(path("token"))).isEqualTo(2);
    }

    private int run(String... arguments) {
        var terminal = new Terminal(new PrintStream(said, true, StandardCharsets.UTF_8));
        var command = new CommandLine(new VerifyCertificate(terminal));
        command.setErr(new java.io.PrintWriter(java.io.OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        return command.execute(arguments);
    }

    private String token(int place) {
        return new CertificateClaims(
                        ISSUER,
                        UUID.fromString("0198c3f0-0000-7000-8000-000000000001"),
                        CertificateClaims.start(DAY),
                        "Cu đơ kiểm thử",
                        null,
                        null,
                        null,
                        3,
                        "1/QĐ-UBND",
                        null,
                        LocalDate.of(2026, 8, 5),
                        LocalDate.of(2026, 8, 5),
                        LocalDate.of(2029, 8, 5),
                        LIST,
                        place)
                .sign(key);
    }

    private String report(String issuer) {
        return new ReportClaims(
                        issuer,
                        2023,
                        1,
                        CivilDay.start(DAY),
                        LocalDate.of(2023, 12, 31),
                        Instant.parse("2026-11-20T08:00:00Z"),
                        "b".repeat(64),
                        "ocop.figures.2023 " + "a".repeat(64) + "\n",
                        "512/BC-UBND",
                        "UBND tỉnh kiểm thử",
                        DAY)
                .sign(key);
    }

    private String commendation(int place) {
        return new CommendationClaims(
                        ISSUER,
                        "c-2026-01",
                        CivilDay.start(DAY),
                        "Bằng khen",
                        CommendedKind.INDIVIDUAL,
                        null,
                        null,
                        null,
                        "2/QĐ-UBND",
                        "Chủ tịch UBND tỉnh",
                        LocalDate.of(2026, 8, 5),
                        LIST,
                        place)
                .sign(key);
    }

    private String list(Map<Integer, CertificateStatus> values) {
        Instant signed = CertificateClaims.start(DAY);
        return new StatusListToken(
                        LIST, signed, CertificateClaims.start(DAY.plusDays(1)), 30, StatusList.of(64, values))
                .sign(ISSUER, key);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
