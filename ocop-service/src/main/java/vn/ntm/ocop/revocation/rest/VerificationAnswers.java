package vn.ntm.ocop.revocation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ocop.revocation.application.RevocationTerms;
import vn.ntm.ocop.revocation.application.Verifications.VerificationOnFile;
import vn.ntm.ocop.revocation.domain.Conclusion;
import vn.ntm.ocop.revocation.domain.VerificationOutcome;
import vn.ntm.ocop.revocation.domain.VerificationState.VerificationStep;
import vn.ntm.ocop.revocation.rest.VerificationView.TermView;

/** Verifications as they are answered: with the days within which the certificate is revoked, and a strong ETag. */
@ApplicationScoped
class VerificationAnswers {

    static final String TAG = "\"\\d{1,18}\"";
    static final String VERSION = "The version of the verification, strong: the next move names it in If-Match";

    private final RevocationTerms terms;
    private final Calendar calendar;

    VerificationAnswers(RevocationTerms terms, Calendar calendar) {
        this.terms = terms;
        this.calendar = calendar;
    }

    RestResponse<VerificationView> moved(VerificationOnFile onFile) {
        return tagged(RestResponse.Status.OK, onFile, null, null).build();
    }

    RestResponse.ResponseBuilder<VerificationView> tagged(
            RestResponse.Status status,
            VerificationOnFile onFile,
            @Nullable LocalDate validOn,
            @Nullable Instant knownAt) {
        return RestResponse.ResponseBuilder.create(status, view(onFile, validOn, knownAt))
                .header(
                        HttpHeaders.ETAG,
                        new EntityVersion(onFile.verification().version()).entityTag());
    }

    /** As an item of a page, whose day and instant are those of the page. */
    VerificationView listed(VerificationOnFile onFile, LocalDate day, Instant knownAt) {
        return VerificationView.of(onFile, term(onFile, day, knownAt), null, null);
    }

    private VerificationView view(VerificationOnFile onFile, @Nullable LocalDate validOn, @Nullable Instant knownAt) {
        LocalDate day = validOn == null ? calendar.today() : validOn;
        Instant instant = knownAt == null ? calendar.now() : knownAt;
        return VerificationView.of(onFile, term(onFile, day, instant), validOn, knownAt);
    }

    private @Nullable TermView term(VerificationOnFile onFile, LocalDate day, Instant knownAt) {
        var state = onFile.verification().state();
        Optional<Conclusion> confirmed = state.step() == VerificationStep.CLEARED
                ? Optional.empty()
                : state.conclusion().filter(reached -> reached.outcome() == VerificationOutcome.CONFIRMED);
        LocalDate decidedOn = state.decision()
                .flatMap(decision -> Optional.ofNullable(decision.signedOn()))
                .orElse(day);
        return confirmed
                .flatMap(reached -> terms.of(reached, knownAt))
                .map(dated -> TermView.of(dated, decidedOn))
                .orElse(null);
    }
}
