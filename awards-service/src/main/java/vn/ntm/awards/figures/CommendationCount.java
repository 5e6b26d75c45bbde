package vn.ntm.awards.figures;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.Commendation;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.kernel.figure.Evidence;
import vn.ntm.kernel.figure.Recorded;

/** Counts recipients, not rows: a row without a name says how many it stands for. */
final class CommendationCount {

    private final List<Commendation> facts;

    CommendationCount(List<Commendation> facts) {
        this.facts = List.copyOf(facts);
    }

    /** The evidence is counted by recipients too, so that it adds up to the count. */
    Recorded recipients(RecipientKind kind) {
        Map<Evidence, Integer> evidence = new EnumMap<>(Evidence.class);
        facts.stream()
                .filter(fact -> fact.recipients().kind() == kind)
                .forEach(fact ->
                        evidence.merge(fact.evidence(), fact.recipients().count(), Math::addExact));
        return Recorded.count(evidence, 0);
    }

    /** @return the sum of the amounts and how many of them rest on what; nothing if no amount is on file */
    @Nullable Recorded money() {
        List<Commendation> paid =
                facts.stream().filter(fact -> fact.amount() != null).toList();
        if (paid.isEmpty()) {
            return null;
        }
        Map<Evidence, Integer> evidence = new EnumMap<>(Evidence.class);
        paid.forEach(fact -> evidence.merge(fact.evidence(), 1, Integer::sum));
        BigDecimal total = paid.stream()
                .map(Commendation::amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Recorded.sum(total, evidence);
    }
}
