package vn.ntm.criteria.assessment.application.bulk;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.unit.UnitType;

/** Where the values of a file stand until all of it is read; it is gone with the transaction. */
public interface Staging {

    /** Takes what the filler gives, as it comes. Nothing else is asked of the database meanwhile. */
    void fill(Consumer<Sink> filler);

    /** The units with values that were no unit of these types on that day. */
    List<UnitCode> strangers(List<UnitType> types, LocalDate day);

    /** Takes out the values of a unit. */
    Taken take(UnitCode unit);

    /** Takes out the values that are on file already, and says how many they were. */
    long takeUnchanged(SetVersion set, Period period);

    /** How many values differ from the ones on file. */
    long differing(SetVersion set, Period period);

    /** Takes out the values that differ from the ones on file. */
    Taken takeDiffering(SetVersion set, Period period);

    /** Files what is left, in one entry for each unit, and says how many values that is. */
    long file(SetVersion set, Period period, Provenance provenance, Filing filing);

    /** Takes one value after another. */
    interface Sink {

        void take(long line, ValueLine value);
    }

    /**
     * What was taken out.
     *
     * @param lines the first of them
     */
    record Taken(long count, List<Long> lines) {

        public Taken {
            lines = List.copyOf(lines);
        }
    }
}
