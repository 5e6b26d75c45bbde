package vn.ntm.proof;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.lang.JoseException;
import vn.ntm.proof.certificate.CertificateClaims;
import vn.ntm.proof.commendation.CommendationClaims;
import vn.ntm.proof.commendation.CommendationStatus;
import vn.ntm.proof.commendation.CommendedKind;
import vn.ntm.proof.jose.KeySet;
import vn.ntm.proof.jose.SigningKey;
import vn.ntm.proof.status.CertificateStatus;
import vn.ntm.proof.status.StatusList;
import vn.ntm.proof.status.StatusListToken;
import vn.ntm.proof.token.CivilDay;

/** An issuer of a test: its keys, its certificates and its status list. */
final class TheIssuer {

    static final String NAME = "https://ocop.test/ocop";
    static final String LIST = NAME + "/v1/certificate-statuses/0";
    static final LocalDate FROM = LocalDate.of(2026, 8, 5);
    static final LocalDate UNTIL = LocalDate.of(2029, 8, 5);
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    static final int SIZE = 64;

    /** Where on the list a certificate of each status stands. */
    static final Map<CertificateStatus, Integer> PLACES = Map.of(
            CertificateStatus.VALID, 7,
            CertificateStatus.REVOKED, 8,
            CertificateStatus.EXTENDED, 9,
            CertificateStatus.SUPERSEDED, 10,
            CertificateStatus.WITHDRAWN, 11,
            CertificateStatus.CORRECTED, 12);

    final SigningKey key = SigningKey.read(SigningKey.draw());
    final SigningKey edwards = SigningKey.read(drawEdwards());
    final KeySet keys = new KeySet(NAME, List.of(key.open(), edwards.open()));

    /** The set as it is published. */
    String published() {
        return "{\"issuer\":\"%s\",\"keys\":[%s,%s]}"
                .formatted(NAME, key.open().json(), edwards.open().json());
    }

    static CertificateClaims claims(CertificateStatus status) {
        return new CertificateClaims(
                NAME,
                UUID.fromString("0198c3f0-0000-7000-8000-000000000001"),
                CertificateClaims.start(DAY),
                "Cu đơ Phong Nga",
                "Hợp tác xã một kiểm thử",
                "xã Thạch Hạ",
                "18100",
                4,
                "3981/QĐ-UBND",
                "UBND tỉnh",
                FROM,
                FROM,
                UNTIL,
                LIST,
                Objects.requireNonNull(PLACES.get(status)));
    }

    /** Of a commendation of the same register, for the tests' sake; its list is the same one. */
    static CommendationClaims commendation(CommendationStatus status) {
        return new CommendationClaims(
                NAME,
                "c-2026-01",
                CivilDay.start(DAY),
                "Bằng khen",
                CommendedKind.COLLECTIVE,
                "Hội Nông dân xã kiểm thử",
                "Thạch Hạ",
                "18100",
                "3982/QĐ-UBND",
                "Chủ tịch UBND tỉnh",
                FROM,
                LIST,
                place(status));
    }

    private static int place(CommendationStatus status) {
        return Objects.requireNonNull(PLACES.get(
                switch (status) {
                    case VALID -> CertificateStatus.VALID;
                    case ANNULLED -> CertificateStatus.REVOKED;
                    case CORRECTED -> CertificateStatus.CORRECTED;
                }));
    }

    String token(CertificateStatus status) {
        return claims(status).sign(key);
    }

    /** Signed on the day in question, good for a day. */
    String list() {
        return listOf(LIST).sign(NAME, key);
    }

    static StatusListToken listOf(String address) {
        return listOf(address, DAY.plusDays(1));
    }

    static StatusListToken listOf(String address, LocalDate until) {
        Map<Integer, CertificateStatus> values = new HashMap<>();
        PLACES.forEach((status, place) -> values.put(place, status));
        Instant signed = CertificateClaims.start(DAY);
        return new StatusListToken(address, signed, CertificateClaims.start(until), 30, StatusList.of(SIZE, values));
    }

    static String drawEdwards() {
        try {
            return OkpJwkGenerator.generateJwk(OctetKeyPairJsonWebKey.SUBTYPE_ED25519)
                    .toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE);
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
