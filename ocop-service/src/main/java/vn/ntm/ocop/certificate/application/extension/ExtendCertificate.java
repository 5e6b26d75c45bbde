package vn.ntm.ocop.certificate.application.extension;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.ledger.request.StateRefuses;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ocop.certificate.application.CertificateEvents;
import vn.ntm.ocop.certificate.application.CertificateOnFile;
import vn.ntm.ocop.certificate.application.CertificateRules;
import vn.ntm.ocop.certificate.application.Certificates;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent.Kind;
import vn.ntm.ocop.certificate.domain.life.CertificateState;
import vn.ntm.ocop.certificate.domain.life.DayBounds;
import vn.ntm.ocop.procedure.OcopParameter;

/**
 * A product that is due for re-evaluation and came too late for its window keeps its certificate until there is a result, for
 * no more days than the rule says (26/2026/QĐ-TTg art. 12.3).
 */
@ApplicationScoped
public class ExtendCertificate {

    private final Certificates certificates;
    private final CertificateEvents events;
    private final CertificateRules rules;
    private final LateEvaluations evaluations;
    private final Calendar calendar;
    private final Identities identities;
    private final CurrentAct act;

    ExtendCertificate(
            Certificates certificates,
            CertificateEvents events,
            CertificateRules rules,
            LateEvaluations evaluations,
            Calendar calendar,
            Identities identities,
            CurrentAct act) {
        this.certificates = certificates;
        this.events = events;
        this.rules = rules;
        this.evaluations = evaluations;
        this.calendar = calendar;
        this.identities = identities;
        this.act = act;
    }

    /**
     * Lets it hold after its term.
     *
     * @param on the day on which it is extended; its rules are those of this day
     * @param until its last day; as far as the rule lets it if absent
     * @param dossier the late re-evaluation, if there is one yet
     */
    public CertificateOnFile extend(
            UUID id,
            Consumer<EntityVersion> seen,
            LocalDate on,
            @Nullable LocalDate until,
            @Nullable UUID dossier,
            Provenance why) {
        CertificateOnFile before = held(id, seen);
        DayProblem.requireCome(on, calendar.today());
        requireExtendable(before, calendar.today());
        requireAwaited(id, dossier);
        LocalDate end = end(before);
        var limit = new ExtensionLimit(end, rule(OcopParameter.LATE_EXTENSION_MOST_DAYS, on));
        limit.requireInTime(on);
        requireTooLate(end, on);
        LocalDate last = until == null ? limit.latest() : until;
        limit.require(last);
        return file(event(id, Kind.EXTENDED, on, last, dossier, why));
    }

    /**
     * The late re-evaluation has its result, and none of it is a new certificate: the extension is over.
     *
     * @param on the day of the result
     */
    public CertificateOnFile end(UUID id, Consumer<EntityVersion> seen, LocalDate on, Provenance why) {
        CertificateOnFile before = held(id, seen);
        LocalDate today = calendar.today();
        DayProblem.requireCome(on, today);
        CertificateState state = before.on(today).state();
        CertificateEvent extension =
                extension(before).filter(_ -> !state.isFinal()).orElseThrow(() -> refused(state, List.of()));
        if (on.isBefore(extension.happenedOn())) {
            throw new Refusal(
                    ExtensionProblem.RESULT_BEFORE_EXTENSION, Map.of("day", on, "extended", extension.happenedOn()));
        }
        return file(event(id, Kind.EXTENSION_ENDED, on, null, extension.reference(), why));
    }

    private static Optional<CertificateEvent> extension(CertificateOnFile certificate) {
        return certificate.life().events().stream()
                .filter(event -> event.kind() == Kind.EXTENDED || event.kind() == Kind.EXTENSION_ENDED)
                .reduce((_, later) -> later)
                .filter(event -> event.kind() == Kind.EXTENDED);
    }

    /** It is extended once: where that has come to its result, there is nothing left to wait for. */
    private static void requireExtendable(CertificateOnFile certificate, LocalDate today) {
        CertificateState state = certificate.on(today).state();
        boolean extended = certificate.life().events().stream().anyMatch(event -> event.kind() == Kind.EXTENDED);
        if (state.isFinal() || extended) {
            boolean open = !state.isFinal() && extension(certificate).isPresent();
            throw refused(state, open ? List.of("endCertificateExtension") : List.of());
        }
    }

    private void requireAwaited(UUID certificate, @Nullable UUID dossier) {
        if (dossier != null && !evaluations.awaits(certificate, dossier)) {
            throw new Refusal(ExtensionProblem.EXTENSION_FOR_OTHER_DOSSIER, Map.of("dossier", dossier));
        }
    }

    private static StateRefuses refused(CertificateState state, List<String> allowed) {
        return new StateRefuses(ExtensionProblem.CERTIFICATE_STATE_REFUSES, Map.of(), state, allowed);
    }

    private static LocalDate end(CertificateOnFile certificate) {
        DayBounds end = certificate.life().term().until();
        if (!end.isExact()) {
            throw new Refusal(ExtensionProblem.CERTIFICATE_END_NOT_ON_RECORD, Map.of());
        }
        return Objects.requireNonNull(end.latest());
    }

    /** Who can still ask in time needs no extension. */
    private void requireTooLate(LocalDate end, LocalDate day) {
        LocalDate lastDay = end.minusDays(rule(OcopParameter.REEVALUATION_WINDOW_CLOSES_DAYS, day));
        if (!lastDay.isBefore(day)) {
            throw new Refusal(ExtensionProblem.RENEWAL_STILL_OPEN, Map.of("day", lastDay));
        }
    }

    private int rule(OcopParameter parameter, LocalDate day) {
        return rules.number(parameter, new AsOf(day, act.at()))
                .orElseThrow(() -> new Refusal(
                        ExtensionProblem.CERTIFICATE_RULE_MISSING, Map.of("parameter", parameter, "day", day)))
                .value();
    }

    private CertificateOnFile held(UUID id, Consumer<EntityVersion> seen) {
        CertificateOnFile before =
                certificates.held(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
        seen.accept(new EntityVersion(before.version()));
        return before;
    }

    /** Everybody sees it and the document; the reason can say something of a person, so the record of the act keeps it. */
    private CertificateEvent event(
            UUID id, Kind kind, LocalDate on, @Nullable LocalDate until, @Nullable UUID dossier, Provenance why) {
        var decision = new Decision(null, null, null, why.source(), why.confidence());
        return new CertificateEvent(identities.next(), id, kind, on, until, null, null, decision, null, dossier, null);
    }

    private CertificateOnFile file(CertificateEvent event) {
        events.file(event, new Filing(act.id(), act.at(), Conflict.REFUSE));
        return certificates
                .get(event.certificate(), new AsOf(calendar.today(), calendar.now()))
                .orElseThrow();
    }
}
