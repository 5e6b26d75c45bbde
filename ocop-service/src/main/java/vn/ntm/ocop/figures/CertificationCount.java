package vn.ntm.ocop.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.ntm.kernel.figure.Evidence;
import vn.ntm.kernel.figure.Recorded;
import vn.ntm.ocop.certificate.application.RegisteredCertification;
import vn.ntm.ocop.certificate.domain.Certification;
import vn.ntm.ocop.certificate.domain.Outcome;

/** Counts products by the facts about their certifications. */
final class CertificationCount {

    private final List<RegisteredCertification> facts;

    CertificationCount(List<RegisteredCertification> facts) {
        this.facts = List.copyOf(facts);
    }

    /** Products that were recognised: each once, by the best evidence that is on file for it. */
    Recorded recognised(Predicate<Certification> wanted) {
        return products(fact -> dated(fact) && passed(fact, wanted));
    }

    /** Evaluations, whatever came of them; a product that was evaluated twice counts twice. */
    Recorded evaluated(Predicate<Certification> wanted) {
        return Recorded.count(
                facts.stream()
                        .filter(CertificationCount::dated)
                        .map(RegisteredCertification::certification)
                        .filter(fact -> fact.outcome() != Outcome.LAPSED && wanted.test(fact))
                        .map(Certification::evidence)
                        .toList(),
                0);
    }

    Recorded lapsed() {
        return products(fact -> fact.certification().outcome() == Outcome.LAPSED);
    }

    /** Recognised products whose programme year no source says. */
    int undated(Predicate<Certification> wanted) {
        return (int) facts.stream()
                .filter(fact -> !dated(fact) && passed(fact, wanted))
                .map(fact -> fact.certification().product())
                .distinct()
                .count();
    }

    /** The first day on which all of the facts had happened, and not before the given one. */
    LocalDate allBy(LocalDate earliest) {
        return facts.stream()
                .filter(CertificationCount::dated)
                .map(fact -> fact.happened().day())
                .reduce(earliest, (one, other) -> one.isAfter(other) ? one : other);
    }

    private Recorded products(Predicate<RegisteredCertification> wanted) {
        Map<String, Evidence> best = facts.stream()
                .filter(wanted)
                .map(RegisteredCertification::certification)
                .collect(Collectors.toMap(
                        fact -> fact.product(),
                        fact -> fact.evidence(),
                        (one, other) -> Comparator.<Evidence>naturalOrder().compare(one, other) <= 0 ? one : other,
                        TreeMap::new));
        return Recorded.count(best.values(), 0);
    }

    private static boolean passed(RegisteredCertification fact, Predicate<Certification> wanted) {
        return fact.certification().outcome() == Outcome.PASSED && wanted.test(fact.certification());
    }

    private static boolean dated(RegisteredCertification fact) {
        return fact.certification().programmeYear() != null;
    }
}
