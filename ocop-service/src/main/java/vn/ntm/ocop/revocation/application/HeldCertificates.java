package vn.ntm.ocop.revocation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ocop.certificate.application.CertificateOnFile;
import vn.ntm.ocop.certificate.application.Certificates;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent.Kind;
import vn.ntm.ocop.certificate.domain.life.CertificateState;

/** Certificates that are held until the transaction ends, and what their state lets be done with them. */
@ApplicationScoped
class HeldCertificates {

    private final Certificates certificates;
    private final Calendar calendar;

    HeldCertificates(Certificates certificates, Calendar calendar) {
        this.certificates = certificates;
        this.calendar = calendar;
    }

    Optional<CertificateOnFile> find(UUID id) {
        return certificates.held(id);
    }

    /**
     * That a decision of the day can put an end to it.
     *
     * @throws Refusal if it did not hold that day, or has come to an end by another decision since
     */
    void requireEndable(CertificateOnFile certificate, LocalDate day) {
        refuse(certificate.id(), day, certificate.on(day).state());
        CertificateState today = certificate.on(calendar.today()).state();
        if (today == CertificateState.REVOKED || today == CertificateState.WITHDRAWN) {
            refuse(certificate.id(), calendar.today(), today);
        }
    }

    /** @throws Refusal if it does not hold on that day and today, is being verified already, or was until a later day */
    void requireVerifiable(CertificateOnFile certificate, LocalDate day) {
        requireAfterTheLast(certificate, day);
        for (LocalDate each : new LocalDate[] {day, calendar.today()}) {
            CertificateState state = certificate.on(each).state();
            refuse(certificate.id(), each, state);
            if (state == CertificateState.UNDER_VERIFICATION) {
                throw new Refusal(
                        RevocationProblem.CERTIFICATE_BEING_VERIFIED, Map.of("certificate", certificate.id()));
            }
        }
    }

    /** One verification ends before the next begins, whatever was filed when. */
    private static void requireAfterTheLast(CertificateOnFile certificate, LocalDate day) {
        certificate.life().events().stream()
                .filter(event -> event.kind() == Kind.VERIFICATION_CLEARED
                        && event.happenedOn().isAfter(day))
                .reduce((_, later) -> later)
                .ifPresent(cleared -> {
                    throw new Refusal(
                            RevocationProblem.VERIFIED_UNTIL_LATER,
                            Map.of("certificate", certificate.id(), "clearedOn", cleared.happenedOn(), "day", day));
                });
    }

    /** Whether it holds today, or nobody knows that it does not. */
    boolean holds(CertificateOnFile certificate) {
        return problem(certificate.on(calendar.today()).state()).isEmpty();
    }

    private static void refuse(UUID certificate, LocalDate day, CertificateState state) {
        problem(state).ifPresent(problem -> {
            throw new Refusal(problem, Map.of("certificate", certificate, "day", day));
        });
    }

    private static Optional<RevocationProblem> problem(CertificateState state) {
        return switch (state) {
            case REVOKED -> Optional.of(RevocationProblem.CERTIFICATE_REVOKED_ALREADY);
            case WITHDRAWN -> Optional.of(RevocationProblem.CERTIFICATE_WITHDRAWN_ALREADY);
            case EXPIRED -> Optional.of(RevocationProblem.EXPIRY_IS_NO_REVOCATION);
            case SUPERSEDED -> Optional.of(RevocationProblem.CERTIFICATE_HAS_A_SUCCESSOR);
            case NOT_YET_VALID -> Optional.of(RevocationProblem.CERTIFICATE_NOT_ISSUED_YET);
            case ACTIVE, EXTENDED, UNDER_VERIFICATION, UNKNOWN -> Optional.empty();
        };
    }
}
