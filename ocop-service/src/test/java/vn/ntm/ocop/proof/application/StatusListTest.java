package vn.ntm.ocop.proof.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ocop.DecidedForTests;
import vn.ntm.ocop.TheProvinceForTests;
import vn.ntm.ocop.certificate.application.CertificateEvents;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent.Kind;
import vn.ntm.ocop.certificate.domain.life.RevocationGround;
import vn.ntm.ocop.proof.TheCertificate;
import vn.ntm.proof.certificate.CertificateClaims;
import vn.ntm.proof.certificate.CertificateVerifier;
import vn.ntm.proof.certificate.TokenVerdict;
import vn.ntm.proving.key.KeyRing;
import vn.ntm.proving.key.ProofConfig;
import vn.ntm.proving.signed.Proof;
import vn.ntm.proving.status.PlacedStatuses;
import vn.ntm.proving.status.StatusLists;
import vn.ntm.proving.testing.SteppedClock;

/** What happens to a certificate shows on its place, and the place is its own. */
@NullUnmarked // its fields are injected
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class StatusListTest {

    @Inject
    ProveCertificate prove;

    @Inject
    Places places;

    @Inject
    PlacedStatuses placed;

    @Inject
    CertificateEvents events;

    @Inject
    KeyRing keys;

    @Inject
    ProofConfig config;

    @Inject
    Jdbi jdbi;

    @Test
    void aRevocationShowsWithinSixtySecondsAndTheTokenIsRefused() {
        TheProvinceForTests.loaded();
        UUID id = UUID.fromString(TheCertificate.onFile("t-revoked"));
        var clock = new SteppedClock();
        var statuses = new StatusLists(placed, keys, config, clock.calendar());
        Proof<CertificateClaims> proof = prove.of(id);
        assertThat(verdict(proof, statuses)).isEqualTo(TokenVerdict.VALID);

        revoke(id);
        clock.step(StatusLists.COMPUTED_FOR);

        assertThat(verdict(proof, statuses)).isEqualTo(TokenVerdict.REVOKED);
        assertThat(StatusLists.COMPUTED_FOR.plus(StatusLists.CACHED_FOR).plus(StatusLists.KEPT_FOR))
                .as("the list that we give again, what caches keep and what a verifier keeps")
                .isLessThanOrEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void aCorrectionShowsOnWhatWasSignedBeforeAndNotOnWhatIsSignedAfter() {
        TheProvinceForTests.loaded();
        UUID id = UUID.fromString(TheCertificate.onFile("t-corrected"));
        Proof<CertificateClaims> before = prove.of(id);
        TheCertificate.send(
                "products",
                "key,name,producerKey,producerAsPrinted,unitCode,communeAsPrinted,districtAsPrinted,districtCode,unitOn,"
                        + "productSet,source,confidence,note",
                "t-corrected,Cu đơ đính chính,t-corrected-pr,,18145,xã kiểm thử,,,2023-12-31,,a test,HIGH,");
        Proof<CertificateClaims> after = prove.of(id);
        var statuses = new StatusLists(placed, keys, config, new SteppedClock().calendar());

        assertThat(verdict(before, statuses)).isEqualTo(TokenVerdict.CORRECTED);
        assertThat(verdict(after, statuses)).isEqualTo(TokenVerdict.VALID);
        assertThat(after.claims().statusIndex()).isNotEqualTo(before.claims().statusIndex());
    }

    @Test
    void whoeverAsksAtOnceGetsTheSamePlaceAndNobodyElseGetsIt() throws Exception {
        UUID certificate = new UUID(7, System.nanoTime());
        LocalDate until = LocalDate.of(2029, 8, 5);
        List<Callable<Place>> asked = IntStream.range(0, 8)
                .<Callable<Place>>mapToObj(i -> () -> places.of(
                        certificate, i % 2 == 0 ? "even" : "odd", until, Instant.parse("2026-11-23T01:00:00Z")))
                .toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Long> given = threads.invokeAll(asked).stream()
                    .map(Future::resultNow)
                    .map(place -> place.position().number())
                    .toList();
            assertThat(IntStream.range(0, 8).filter(i -> i % 2 == 0).mapToObj(given::get))
                    .containsOnly(given.get(0));
            assertThat(given).containsOnly(given.get(0), given.get(1));
            assertThat(given.get(0)).isNotEqualTo(given.get(1));
        }
    }

    private TokenVerdict verdict(Proof<CertificateClaims> proof, StatusLists statuses) {
        String list = statuses.of(0).orElseThrow().token();
        return new CertificateVerifier(keys.open())
                .verify(proof.token(), list, Instant.now())
                .verdict();
    }

    private void revoke(UUID certificate) {
        Instant now = new SteppedClock().calendar().now();
        UUID act = jdbi.withHandle(handle -> handle.createQuery("select id from act limit 1")
                .mapTo(UUID.class)
                .one());
        LocalDate today = LocalDate.now(Calendar.VIETNAM);
        var decision = new Decision("12/QĐ-KT", "UBND tỉnh", today, "a test", Confidence.HIGH);
        var event = new CertificateEvent(
                new UUID(9, System.nanoTime()),
                certificate,
                Kind.REVOKED,
                today,
                null,
                null,
                RevocationGround.PRODUCTION_STOPPED,
                decision,
                today,
                null,
                null);
        DecidedForTests.by(event, now);
        events.file(event, new Filing(act, now, Conflict.REFUSE));
    }
}
