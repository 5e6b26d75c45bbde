package vn.ntm.ledger.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.NamedUnit;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;

/** Leads from a code and a day to the unit that is meant. */
@ApplicationScoped
public class UnitDirectory {

    private final UnitSpells spells;
    private final Calendar calendar;

    UnitDirectory(UnitSpells spells, Calendar calendar) {
        this.spells = spells;
        this.calendar = calendar;
    }

    /** @throws Refusal if no unit had the code on that day */
    public KnownUnit on(UnitCode code, LocalDate day) {
        return at(code, new AsOf(day, calendar.now()));
    }

    /** @throws Refusal if no unit had the code on that day, as far as was known then */
    public KnownUnit at(UnitCode code, AsOf asOf) {
        List<KnownUnit> all = spells.of(code, asOf.knownAt());
        return all.stream()
                .filter(unit -> unit.spell().valid().contains(asOf.validOn()))
                .findFirst()
                .orElseThrow(() -> all.isEmpty() ? unknown(code) : UnitNotMeant.on(code, asOf.validOn(), all));
    }

    /** The unit that had the code on that day, if there was one. */
    public Optional<KnownUnit> find(UnitCode code, AsOf asOf) {
        return spells.of(code, asOf.knownAt()).stream()
                .filter(unit -> unit.spell().valid().contains(asOf.validOn()))
                .findFirst();
    }

    /** Whether the unit is the other one, or lies in it, on that day. */
    public boolean liesIn(UnitCode inner, UnitCode outer, AsOf asOf) {
        return spells.liesIn(inner, outer, asOf);
    }

    /**
     * The unit that is meant when the day may not be known.
     *
     * @throws Refusal if there is no day and the code has belonged to more than one unit
     */
    public KnownUnit meant(UnitCode code, @Nullable AsOf asOf) {
        return asOf == null ? only(code, new AsOf(calendar.today(), calendar.now())) : at(code, asOf);
    }

    /** @throws Refusal if the code has belonged to more than one unit, or to none */
    public KnownUnit only(UnitCode code, AsOf knownAt) {
        List<KnownUnit> all = spells.of(code, knownAt.knownAt());
        return switch (all.size()) {
            case 0 -> throw unknown(code);
            case 1 -> all.getFirst();
            default -> throw UnitNotMeant.ambiguous(code, all);
        };
    }

    /** The units as they were called on that day; a code that named nothing then is refused. */
    public List<NamedUnit> named(Collection<UnitCode> codes, AsOf asOf) {
        return codes.stream().map(code -> at(code, asOf).named()).toList();
    }

    /** The province whose programme this is; nothing until its units are on file. */
    public Optional<NamedUnit> province(AsOf asOf) {
        return spells.province(asOf).map(KnownUnit::named);
    }

    private static Refusal unknown(UnitCode code) {
        return new Refusal(UnitProblem.UNIT_UNKNOWN, Map.of("code", code));
    }
}
