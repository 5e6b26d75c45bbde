package vn.ntm.ocop.certificate.domain.life;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent.Kind;

/**
 * The life of a certificate as it is known: where it stands on a day follows from it, whatever was or was not run since.
 *
 * @param events what happened to it, in the order in which it was filed
 * @param successors the later certificates of the product
 */
public record CertificateLife(CertificateTerm term, List<CertificateEvent> events, List<Successor> successors) {

    /** The sort is stable: what happened on one day stays in the order in which it was filed. */
    private static final Comparator<CertificateEvent> BY_DAY = Comparator.comparing(CertificateEvent::happenedOn);

    public CertificateLife {
        events = events.stream().sorted(BY_DAY).toList();
        successors = List.copyOf(successors);
    }

    /** Where it stands on the day. What ended it first stays the reason: what has run out is revoked no more. */
    public Standing on(LocalDate day) {
        return ended(day).orElseGet(() -> unended(day));
    }

    /** The last day on which it holds if nothing else happens, as it stands on the day. */
    public DayBounds until(LocalDate day) {
        return extendedUntil(day)
                .map(last -> DayBounds.exactly(last, DayBounds.Basis.STATED))
                .orElse(term.until());
    }

    /** The extension that counts on the day, with what ended it. */
    private Optional<LocalDate> extendedUntil(LocalDate day) {
        LocalDate last = null;
        for (CertificateEvent event : events) {
            if (event.kind() == Kind.EXTENDED && event.untilOn() != null) {
                last = event.untilOn();
            } else if (event.kind() == Kind.EXTENSION_ENDED && event.happenedBy(day) && last != null) {
                LocalDate before = event.happenedOn().minusDays(1);
                last = before.isBefore(last) ? before : last;
            }
        }
        return Optional.ofNullable(last).filter(extended -> !term.until().surelyFrom(extended));
    }

    private Optional<Standing> ended(LocalDate day) {
        return ends().filter(end -> !end.on().isAfter(day))
                .min(Comparator.comparing(End::on).thenComparing(End::kind))
                .filter(end -> !until(end.on()).surelyBefore(end.on()))
                .map(End::standing);
    }

    private Stream<End> ends() {
        Stream<End> filed = events.stream()
                .filter(event -> event.kind().ends())
                .map(event -> new End(event.kind(), event.happenedOn(), event.successor()));
        Stream<End> followed = successors.stream()
                .filter(successor -> !isFiled(successor))
                .flatMap(successor -> Stream.ofNullable(successor.from().latest())
                        .map(latest -> new End(Kind.SUPERSEDED, latest, successor.certificate())));
        return Stream.concat(filed, followed);
    }

    private boolean isFiled(Successor successor) {
        return events.stream().anyMatch(event -> successor.certificate().equals(event.successor()));
    }

    private Standing unended(LocalDate day) {
        DayBounds until = until(day);
        if (term.from().surelyAfter(day)) {
            return Standing.of(CertificateState.NOT_YET_VALID, StateReason.NOT_YET_ISSUED);
        }
        if (until.surelyBefore(day)) {
            return Standing.of(CertificateState.EXPIRED, whyExpired());
        }
        if (!term.from().surelyBy(day)) {
            return Standing.unknown(StateReason.ISSUE_DAY_NOT_ON_RECORD);
        }
        if (!until.surelyFrom(day)) {
            return Standing.unknown(StateReason.END_NOT_ON_RECORD);
        }
        return maybeFollowed(day).orElseGet(() -> holding(day));
    }

    private StateReason whyExpired() {
        if (events.stream().anyMatch(event -> event.kind() == Kind.EXTENDED)) {
            return StateReason.EXTENSION_ENDED;
        }
        return term.until().basis() == DayBounds.Basis.REPORT ? StateReason.REPORTED_LAPSED : StateReason.TERM_ENDED;
    }

    private Optional<Standing> maybeFollowed(LocalDate day) {
        return successors.stream()
                .filter(successor -> !isFiled(successor) && !successor.from().surelyAfter(day))
                .map(successor -> new Standing(
                        CertificateState.UNKNOWN, StateReason.SUCCESSOR_DAY_NOT_ON_RECORD, successor.certificate()))
                .findFirst();
    }

    private Standing holding(LocalDate day) {
        if (isBeingVerified(day)) {
            return Standing.of(CertificateState.UNDER_VERIFICATION, StateReason.BEING_VERIFIED);
        }
        return term.until().surelyBefore(day)
                ? Standing.of(CertificateState.EXTENDED, StateReason.LATE_EVALUATION)
                : Standing.of(CertificateState.ACTIVE, StateReason.WITHIN_TERM);
    }

    private boolean isBeingVerified(LocalDate day) {
        Kind last = events.stream()
                .filter(event -> event.happenedBy(day))
                .map(CertificateEvent::kind)
                .filter(kind -> kind == Kind.VERIFICATION_OPENED || kind == Kind.VERIFICATION_CLEARED)
                .reduce(Kind.VERIFICATION_CLEARED, (_, later) -> later);
        return last == Kind.VERIFICATION_OPENED;
    }

    /** What puts it to an end for good, from a day on. */
    private record End(Kind kind, LocalDate on, @Nullable UUID successor) {

        Standing standing() {
            return switch (kind) {
                case REVOKED -> Standing.of(CertificateState.REVOKED, StateReason.REVOCATION_DECIDED);
                case WITHDRAWN -> Standing.of(CertificateState.WITHDRAWN, StateReason.WITHDRAWAL_DECIDED);
                case SUPERSEDED -> new Standing(CertificateState.SUPERSEDED, StateReason.NEW_CERTIFICATE, successor);
                case EXTENDED, EXTENSION_ENDED, VERIFICATION_OPENED, VERIFICATION_CLEARED ->
                    throw new IllegalStateException("no end: " + kind);
            };
        }
    }
}
