package vn.ntm.ocop.certificate.rest.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.figure.Evidence;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ocop.certificate.application.CertificateOnFile;
import vn.ntm.ocop.certificate.domain.EvaluationKind;
import vn.ntm.ocop.certificate.domain.Outcome;
import vn.ntm.ocop.certificate.domain.life.CertificateState;
import vn.ntm.ocop.certificate.domain.life.Standing;
import vn.ntm.ocop.certificate.domain.life.StateReason;
import vn.ntm.ocop.certificate.domain.life.Validity;

/**
 * Whether a certificate holds on a day, and why.
 *
 * @param valid whether it holds on the day; UNKNOWN where the record does not say it
 * @param why the reason in words
 * @param stars of the certificate; of one that is known only from the report that it ran out, absent if that does not say it
 * @param outcome PASSED; LAPSED where only the report is on record that it ran out
 * @param evidence what the certification rests on
 * @param from its first day
 * @param until its last day, which still belongs to it; with the extension, if one counts on the day
 * @param termUntil the last day of its term, without any extension
 * @param decision the recognition, with the issuer as written, whoever took its place since
 * @param successor the certificate that took its place, or may have
 * @param events what happened to it, the first first; those that lie after the day too
 * @param version grows with every fact about it; a write names it in If-Match
 * @param validOn the day of the question
 * @param knownAt the instant whose knowledge answered
 */
@Schema(name = "CertificateCheck")
public record CertificateCheckView(
        UUID id,
        Validity valid,
        CertificateState state,
        StateReason reason,
        Bilingual why,
        @Nullable Integer stars,
        Outcome outcome,
        @Nullable EvaluationKind kind,
        Evidence evidence,
        DayBoundsView from,
        DayBoundsView until,
        DayBoundsView termUntil,
        RenewalView renewal,
        CertifiedProductView product,
        @Nullable ProgrammeYear programmeYear,
        @Nullable Integer round,
        @Nullable LocalDate evaluatedOn,
        Decision decision,
        @Nullable UUID successor,
        List<CertificateEventView> events,
        @Nullable String note,
        long version,
        Instant recordedAt,
        LocalDate validOn,
        Instant knownAt) {

    public CertificateCheckView {
        events = List.copyOf(events);
    }

    static CertificateCheckView of(
            CertificateOnFile found, RenewalView renewal, CertifiedProductView product, AsOf asOf) {
        Standing standing = found.on(asOf.validOn());
        var certification = found.certification();
        var life = found.life();
        return new CertificateCheckView(
                found.id(),
                standing.validity(),
                standing.state(),
                standing.reason(),
                standing.reason().text(),
                certification.stars(),
                certification.outcome(),
                certification.kind(),
                certification.evidence(),
                DayBoundsView.of(life.term().from()),
                DayBoundsView.of(life.until(asOf.validOn())),
                DayBoundsView.of(life.term().until()),
                renewal,
                product,
                certification.programmeYear(),
                certification.round(),
                certification.evaluatedOn(),
                certification.decision(),
                standing.successor(),
                life.events().stream().map(CertificateEventView::of).toList(),
                certification.note(),
                found.version(),
                found.recordedAt(),
                asOf.validOn(),
                asOf.knownAt());
    }
}
