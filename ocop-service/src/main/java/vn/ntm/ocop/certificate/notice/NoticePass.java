package vn.ntm.ocop.certificate.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.Acts;
import vn.ntm.ocop.certificate.application.CertificateRules;
import vn.ntm.ocop.certificate.notice.Notices.Filed;
import vn.ntm.ocop.certificate.notice.Notices.Reminders;
import vn.ntm.ocop.procedure.OcopParameter;

/**
 * Goes once over all certificates and files of what each reminds on a day. What is on file is not filed again, so that it may
 * be run any number of times, by any number of replicas at once.
 */
@ApplicationScoped
class NoticePass {

    /** What the service calls it when nobody asked for it. */
    static final String OPERATION = "remindOfCertificates";

    private final Notices notices;
    private final CertificateRules rules;
    private final Acts acts;
    private final Calendar calendar;

    NoticePass(Notices notices, CertificateRules rules, Acts acts, Calendar calendar) {
        this.notices = notices;
        this.rules = rules;
        this.acts = acts;
        this.calendar = calendar;
    }

    /**
     * The pass of today, as part of an act.
     *
     * @throws Refusal if another one is under way
     */
    Filed run(UUID act, Instant at) {
        if (!notices.isFree()) {
            throw new Refusal(NoticeProblem.NOTICES_BEING_FILED, Map.of());
        }
        var asOf = new AsOf(calendar.today(), at);
        var window = rules.window(asOf);
        return notices.file(
                act,
                asOf,
                new Reminders(
                        window.map(CertificateRules.WindowRule::opens).orElse(null),
                        window.map(CertificateRules.WindowRule::closes).orElse(null),
                        rules.number(OcopParameter.EXPIRY_WARNING_DAYS, asOf).orElse(null)));
    }

    /**
     * The pass of today as an act of the service, if none was run today and no other replica runs one.
     *
     * @return nothing if there was nothing to run
     */
    @Transactional
    Optional<Filed> runOnceADay() {
        Instant midnight = calendar.today().atStartOfDay(Calendar.VIETNAM).toInstant();
        if (!notices.isFree() || notices.ranSince(OPERATION, midnight)) {
            return Optional.empty();
        }
        UUID act = acts.ofTheService(OPERATION, "what certificates remind of on " + calendar.today());
        return Optional.of(run(act, calendar.now()));
    }
}
