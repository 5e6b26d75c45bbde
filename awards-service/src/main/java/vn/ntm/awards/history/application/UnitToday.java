package vn.ntm.awards.history.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.unit.UnitDirectory;

/** What stands on the day of a question in the place of the unit of a commendation, as far as it is known here. */
@ApplicationScoped
public class UnitToday {

    private final UnitDirectory units;

    UnitToday(UnitDirectory units) {
        this.units = units;
    }

    /** @param day the day of the commendation */
    public Standing of(@Nullable UnitCode unit, LocalDate day, AsOf asOf) {
        if (unit == null) {
            return new Standing(UnitTodayState.PLACE_NOT_KNOWN, null, null);
        }
        return units.find(unit, new AsOf(day, asOf.knownAt()))
                .filter(known -> known.spell().valid().contains(asOf.validOn()))
                .map(known -> new Standing(
                        UnitTodayState.SAME_UNIT,
                        known.named().code(),
                        known.named().name()))
                .orElseGet(() -> units.find(unit, asOf)
                        .map(known -> new Standing(
                                UnitTodayState.SAME_CODE,
                                known.named().code(),
                                known.named().name()))
                        .orElseGet(() -> new Standing(UnitTodayState.ENDED_SUCCESSOR_NOT_KNOWN_HERE, null, null)));
    }

    /**
     * The unit of the day of the question, where there is one.
     *
     * @param name of it on that day
     */
    public record Standing(
            UnitTodayState state,
            @Nullable UnitCode unit,
            @Nullable String name) {}
}
