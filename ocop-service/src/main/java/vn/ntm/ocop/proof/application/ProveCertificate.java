package vn.ntm.ocop.proof.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.unit.UnitDirectory;
import vn.ntm.ocop.certificate.application.CertificateOnFile;
import vn.ntm.ocop.certificate.application.Certificates;
import vn.ntm.ocop.certificate.domain.life.CertificateState;
import vn.ntm.proof.certificate.CertificateClaims;
import vn.ntm.proving.key.KeyRing;
import vn.ntm.proving.signed.Proof;
import vn.ntm.proving.status.StatusLists;

/** Signs what the register says of a certificate today, if it can vouch for it. */
@ApplicationScoped
public class ProveCertificate {

    private final Certificates certificates;
    private final Places places;
    private final KeyRing keys;
    private final StatusLists statuses;
    private final UnitDirectory units;
    private final Calendar calendar;

    ProveCertificate(
            Certificates certificates,
            Places places,
            KeyRing keys,
            StatusLists statuses,
            UnitDirectory units,
            Calendar calendar) {
        this.certificates = certificates;
        this.places = places;
        this.keys = keys;
        this.statuses = statuses;
        this.units = units;
        this.calendar = calendar;
    }

    /**
     * The proof as it is today.
     *
     * @throws Refusal if there is no such certificate, if it does not hold, or if too little of it is on record
     */
    public Proof<CertificateClaims> of(UUID id) {
        Instant now = calendar.now();
        CertificateOnFile certificate = certificates
                .get(id, new AsOf(calendar.today(), now))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
        requireInForce(certificate.on(calendar.today()).state());
        List<Part> missing = CertificateContent.missing(certificate, calendar.today());
        if (!missing.isEmpty()) {
            List<Bilingual> named = missing.stream().map(Part::label).toList();
            throw new Refusal(ProofProblem.CERTIFICATE_NOT_PROVABLE, Map.of("missing", Bilingual.listed(named)));
        }
        var content = CertificateContent.of(certificate, calendar.today());
        Place place = places.of(id, content.hash(), content.validUntil(), now);
        CertificateClaims claims =
                claims(id, content, commune(certificate.product(), now), place, now.truncatedTo(ChronoUnit.HOURS));
        return new Proof<>(claims, keys.signer().open().id(), claims.sign(keys.signer()));
    }

    private static void requireInForce(CertificateState state) {
        boolean over = switch (state) {
            case EXPIRED, SUPERSEDED, REVOKED, WITHDRAWN -> true;
            case NOT_YET_VALID, ACTIVE, EXTENDED, UNDER_VERIFICATION, UNKNOWN -> false;
        };
        if (over) {
            throw new Refusal(ProofProblem.CERTIFICATE_NOT_IN_FORCE, Map.of("state", state));
        }
    }

    /** As it was printed, or else as the unit was called on the day for which its code is read: name and code mean one unit. */
    private @Nullable String commune(CertificateOnFile.Product product, Instant knownAt) {
        UnitCode unit = product.unit();
        if (product.communeAsPrinted() != null || unit == null) {
            return product.communeAsPrinted();
        }
        return units.find(unit, new AsOf(product.unitOn(), knownAt))
                .map(known -> known.spell().name())
                .orElse(null);
    }

    private CertificateClaims claims(
            UUID id, CertificateContent content, @Nullable String commune, Place place, Instant issuedAt) {
        return new CertificateClaims(
                keys.issuer(),
                id,
                issuedAt,
                content.product(),
                content.producer(),
                commune,
                content.unitCode(),
                content.stars(),
                content.decisionNumber(),
                content.decidedBy(),
                content.decidedOn(),
                content.validFrom(),
                content.validUntil(),
                statuses.address(place.position()),
                place.position().index());
    }
}
