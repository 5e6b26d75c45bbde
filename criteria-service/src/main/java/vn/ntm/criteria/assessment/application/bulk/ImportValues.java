package vn.ntm.criteria.assessment.application.bulk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ntm.criteria.assessment.application.Assessable;
import vn.ntm.criteria.assessment.application.AssessmentKey;
import vn.ntm.criteria.assessment.application.AssessmentProblem;
import vn.ntm.criteria.assessment.application.RecordValues;
import vn.ntm.criteria.criteriaset.domain.CriteriaSet;
import vn.ntm.criteria.criteriaset.domain.indicator.Indicator;
import vn.ntm.kernel.Bilingual.Language;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.FactProblem;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.imports.ImportReport;

/** Somebody sends the values of many units in a file. It is read as a stream, each line held against its indicator. */
@ApplicationScoped
public class ImportValues {

    private final Assessable assessable;
    private final Staging staging;
    private final CurrentAct act;

    ImportValues(Assessable assessable, Staging staging, CurrentAct act) {
        this.assessable = assessable;
        this.staging = staging;
        this.act = act;
    }

    /**
     * Files the values in one transaction, an entry for each unit.
     *
     * @param language in which refusals of lines are worded
     * @throws Refusal if the file cannot be read, or the import is atomic and a line is refused
     */
    @Transactional
    public ImportReport handle(BulkOrder order, Language language) {
        CriteriaSet set = assessable.inForce(order.set(), order.period().lastDay(), act.at());
        ValueRows rows = FileForm.of(order.file(), order.said(), order.name()).open(order.file());
        var tally = new BulkTally(language);
        staging.fill(sink -> read(rows, set, sink, tally));
        takeOutStrangers(order, set, tally);
        long unchanged = staging.takeUnchanged(order.set(), order.period());
        long differing = differing(order, tally);
        if (tally.refusesAll(order.how()) && !order.how().dryRun()) {
            throw new ValuesRefused(tally.report(act.id(), order.how(), 0, unchanged, 0));
        }
        long filed = staging.file(
                order.set(),
                order.period(),
                new Provenance(order.document(), Confidence.HIGH, null),
                new Filing(act.id(), act.at(), order.how().conflict()));
        if (order.how().dryRun()) {
            QuarkusTransaction.setRollbackOnly();
        }
        return tally.report(act.id(), order.how(), filed, unchanged, differing);
    }

    private static void read(ValueRows rows, CriteriaSet set, Staging.Sink sink, BulkTally tally) {
        var seen = new Seen(set);
        rows.forEach((cells, line) -> {
            tally.row();
            try {
                ValueLine value = ValueLine.read(cells);
                RecordValues.requireFitting(set, value.value());
                seen.requireFirst(value);
                sink.take(line, value);
            } catch (Refusal refusal) {
                tally.refuse(line, refusal);
            }
        });
    }

    private void takeOutStrangers(BulkOrder order, CriteriaSet set, BulkTally tally) {
        for (UnitCode unit : staging.strangers(
                Assessable.types(set.terms().scope()), order.period().lastDay())) {
            try {
                assessable.set(new AssessmentKey(unit, order.set(), order.period()), act.at());
                throw new IllegalStateException(unit + " can be assessed, and cannot");
            } catch (Refusal refusal) {
                tally.refuse(staging.take(unit), refusal);
            }
        }
    }

    /** How many values will take the place of others. */
    private long differing(BulkOrder order, BulkTally tally) {
        if (order.how().conflict() == Conflict.SUPERSEDE) {
            return staging.differing(order.set(), order.period());
        }
        tally.refuse(
                staging.takeDiffering(order.set(), order.period()),
                new Refusal(FactProblem.FACT_ALREADY_ON_FILE, Map.of("fact", "indicator value")));
        return 0;
    }

    /** Which indicators of which units were read already. */
    private static final class Seen {

        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<UnitCode, BitSet> ofUnits = new HashMap<>();

        Seen(CriteriaSet set) {
            List<Indicator> all = set.indicators();
            for (int i = 0; i < all.size(); i++) {
                numbers.put(all.get(i).code(), i);
            }
        }

        void requireFirst(ValueLine line) {
            String indicator = line.value().indicator();
            BitSet seen = ofUnits.computeIfAbsent(line.unit(), _ -> new BitSet());
            int number = numbers.getOrDefault(indicator, 0);
            if (seen.get(number)) {
                throw new Refusal(AssessmentProblem.VALUE_GIVEN_TWICE, Map.of("indicator", indicator));
            }
            seen.set(number);
        }
    }
}
