package vn.ntm.ocop;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent.Kind;
import vn.ntm.ocop.decision.application.OcopDecisions;
import vn.ntm.ocop.decision.domain.DecisionAuthority;
import vn.ntm.ocop.decision.domain.DecisionItem;
import vn.ntm.ocop.decision.domain.DecisionKind;
import vn.ntm.ocop.decision.domain.OcopDecision;
import vn.ntm.ocop.revocation.application.Verifications;
import vn.ntm.ocop.revocation.domain.Conclusion;
import vn.ntm.ocop.revocation.domain.Verification;
import vn.ntm.ocop.revocation.domain.VerificationOutcome;

/** What an event that revokes or withdraws rests on, where a test files the event past the rules. */
public final class DecidedForTests {

    private static final int STARS = 3;
    private static final String PRODUCT = "of a test";

    private DecidedForTests() {}

    /** Puts the decision of the event on file; of a revocation, with the verification before it. */
    public static void by(CertificateEvent event, Instant at) {
        UUID decision = UUID.randomUUID();
        boolean revoked = event.kind() == Kind.REVOKED;
        DecisionItem item = revoked
                ? DecisionItem.revoked(event.certificate(), PRODUCT, STARS, verified(event, decision, at))
                : DecisionItem.withdrawn(event.certificate(), PRODUCT, STARS);
        bean(OcopDecisions.class)
                .add(
                        new OcopDecision(
                                decision,
                                revoked ? DecisionKind.REVOCATION : DecisionKind.WITHDRAWAL,
                                DecisionAuthority.PROVINCE_CHAIRMAN,
                                event.decision(),
                                null,
                                null,
                                null,
                                revoked ? null : "the ministry's letter",
                                List.of(item)),
                        filing("who decides", at));
    }

    private static UUID verified(CertificateEvent event, UUID decision, Instant at) {
        var provenance = new Provenance("a test", event.decision().confidence(), null);
        Verification opened = Verification.opened(
                UUID.randomUUID(),
                event.certificate(),
                PRODUCT,
                Objects.requireNonNull(event.ground()),
                event.happenedOn(),
                null,
                "who verifies");
        Verification concluded = opened.conclude(
                new Conclusion(VerificationOutcome.CONFIRMED, event.happenedOn(), "a report"), "who verifies");
        Verification revoked = concluded.revoke(decision, event.decision(), "who decides");
        var verifications = bean(Verifications.class);
        verifications.record(opened, provenance, filing("who verifies", at.minusMillis(2)));
        verifications.record(concluded, provenance, filing("who verifies", at.minusMillis(1)));
        verifications.record(revoked, provenance, filing("who decides", at));
        return opened.id();
    }

    private static Filing filing(String actor, Instant at) {
        try (var connection = bean(DataSource.class).getConnection()) {
            return new Filing(UUID.fromString(RulesForTests.act(connection, actor)), at, Conflict.REFUSE);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
