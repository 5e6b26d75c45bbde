package vn.ntm.local.bench.proof;

import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import vn.ntm.local.bench.arena.Timed;
import vn.ntm.proof.certificate.CertificateClaims;
import vn.ntm.proof.certificate.CertificateVerifier;
import vn.ntm.proof.jose.Base64Url;
import vn.ntm.proof.jose.KeySet;
import vn.ntm.proof.jose.SigningKey;
import vn.ntm.proof.status.CertificateStatus;
import vn.ntm.proof.status.StatusList;
import vn.ntm.proof.status.StatusListToken;

/**
 * How long it takes to check a certificate without asking anyone, beside the bare arithmetic of its two signatures.
 *
 * @param firstMillis the first one, for which everything has to be loaded
 * @param checked a token and a full status list, both read and checked anew each time
 * @param arithmetic two signatures of the same length by the JDK alone
 * @param token characters
 * @param list characters
 */
public record Verifying(double firstMillis, Timed checked, Timed arithmetic, int token, int list) {

    private static final String ISSUER = "https://ntm.local/ocop";
    private static final String ADDRESS = ISSUER + "/v1/certificate-statuses/0";
    private static final LocalDate FROM = LocalDate.of(2026, 8, 5);
    private static final Instant AT = CertificateClaims.start(FROM.plusDays(100));
    private static final int PLACES = 16_384;
    private static final int SUPERSEDED_OF_100 = 10;
    private static final int REVOKED_OF_100 = 1;
    private static final long SEED = 20_261_123;
    private static final int WARMING = 5_000;
    private static final int TIMES = 5_000;
    private static final double NANOS_OF_MILLISECOND = 1_000_000.0;

    public static Verifying measure() throws Exception {
        SigningKey key = SigningKey.read(SigningKey.draw());
        String token = claims().sign(key);
        String list = new StatusListToken(ADDRESS, AT, AT.plus(Duration.ofDays(1)), 30, StatusList.of(PLACES, values()))
                .sign(ISSUER, key);
        var verifier = new CertificateVerifier(new KeySet(ISSUER, List.of(key.open())));
        long begun = System.nanoTime();
        require(verifier.verify(token, list, AT).valid());
        double first = (System.nanoTime() - begun) / NANOS_OF_MILLISECOND;
        Timed checked = Timed.of(WARMING, TIMES, () -> {
            require(verifier.verify(token, list, AT).valid());
            return token;
        });
        Timed arithmetic = Timed.of(WARMING, TIMES, () -> {
            require(bare(token, key));
            require(bare(list, key));
            return token;
        });
        return new Verifying(first, checked, arithmetic, token.length(), list.length());
    }

    /** What docs/numbers.md says of it. */
    public List<String> lines() {
        return List.of(
                "## Checking a certificate without asking anyone",
                "",
                "One after another in one JVM, each time the token (%d characters) and a full status list (%,d places, %,d characters) from their texts."
                        .formatted(token, PLACES, list),
                "",
                "| | p50 ms | p99 ms | asked |",
                "| --- | --- | --- | --- |",
                "| token and status list checked | %.2f | %.2f | < 5 |"
                        .formatted(checked.medianMillis(), checked.slowMillis()),
                "| baseline: the arithmetic of the two signatures alone | %.2f | %.2f | |"
                        .formatted(arithmetic.medianMillis(), arithmetic.slowMillis()),
                "",
                "The first check of a new JVM took %.0f ms: everything has to be loaded for it.".formatted(firstMillis),
                "");
    }

    private static boolean bare(String text, SigningKey key) throws Exception {
        int dot = text.lastIndexOf('.');
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(key.open().key());
        signature.update(text.substring(0, dot).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64Url.read(text.substring(dot + 1)).orElseThrow());
    }

    private static void require(boolean valid) {
        if (!valid) {
            throw new IllegalStateException("what is good was refused");
        }
    }

    /** One of ten was superseded and some were revoked, anywhere on the list: it does not pack into nothing. */
    private static Map<Integer, CertificateStatus> values() {
        var chance = new Random(SEED);
        Map<Integer, CertificateStatus> values = new HashMap<>();
        for (int place = 1; place < PLACES; place++) {
            int drawn = chance.nextInt(100);
            if (drawn < SUPERSEDED_OF_100 + REVOKED_OF_100) {
                values.put(place, drawn < REVOKED_OF_100 ? CertificateStatus.REVOKED : CertificateStatus.SUPERSEDED);
            }
        }
        return values;
    }

    private static CertificateClaims claims() {
        return new CertificateClaims(
                ISSUER,
                UUID.fromString("0198c3f0-0000-7000-8000-000000000001"),
                AT,
                "Cu đơ Phong Nga",
                "Hợp tác xã sản xuất và chế biến nông sản",
                "phường Thạch Hạ",
                "18100",
                4,
                "3981/QĐ-UBND",
                "Ủy ban nhân dân tỉnh Hà Tĩnh",
                FROM,
                FROM,
                FROM.plusYears(3),
                ADDRESS,
                0);
    }
}
