package vn.ntm.awards.diploma.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import vn.ntm.awards.TheCommendation;
import vn.ntm.awards.commendation.application.CommendationRegister;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.proof.commendation.CommendationClaims;
import vn.ntm.proof.commendation.CommendationVerdict;
import vn.ntm.proof.commendation.CommendationVerifier;
import vn.ntm.proving.key.KeyRing;
import vn.ntm.proving.key.ProofConfig;
import vn.ntm.proving.signed.Proof;
import vn.ntm.proving.status.StatusLists;
import vn.ntm.proving.testing.SteppedClock;

/** What is corrected of a commendation shows on what was signed of it. */
@NullUnmarked // its fields are injected
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class CorrectionShowsTest {

    @Inject
    CommendationRegister register;

    @Inject
    Places places;

    @Inject
    KeyRing keys;

    @Inject
    ProofConfig config;

    private final SteppedClock clock = new SteppedClock();

    @Test
    void aCorrectionShowsOnWhatWasSignedBeforeAndNotOnWhatIsSignedAfter() {
        String key = TheCommendation.onFile("t-corrected");
        StatusLists statuses = statuses();
        Proof<CommendationClaims> before = prove(statuses).of(key);

        TheCommendation.named(key, "Hội Nông dân đính chính");
        clock.step(StatusLists.COMPUTED_FOR);
        Proof<CommendationClaims> after = prove(statuses).of(key);

        assertThat(verdict(before, statuses)).isEqualTo(CommendationVerdict.CORRECTED);
        assertThat(verdict(after, statuses)).isEqualTo(CommendationVerdict.VALID);
        assertThat(after.claims().statusIndex()).isNotEqualTo(before.claims().statusIndex());
    }

    @Test
    void theSameSaidAgainHasTheSamePlace() {
        String key = TheCommendation.onFile("t-again");
        ProveCommendation prove = prove(statuses());

        assertThat(prove.of(key).claims().statusIndex())
                .isEqualTo(prove.of(key).claims().statusIndex());
    }

    private StatusLists statuses() {
        return new StatusLists(new CommendationStatuses(places, register), keys, config, clock.calendar());
    }

    private ProveCommendation prove(StatusLists statuses) {
        return new ProveCommendation(register, places, keys, statuses, clock.calendar());
    }

    private CommendationVerdict verdict(Proof<CommendationClaims> proof, StatusLists statuses) {
        String list = statuses.of(0).orElseThrow().token();
        return new CommendationVerifier(keys.open())
                .verify(proof.token(), list, Instant.now())
                .verdict();
    }
}
