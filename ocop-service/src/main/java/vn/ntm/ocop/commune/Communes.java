package vn.ntm.ocop.commune;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.unit.UnitDirectory;
import vn.ntm.ledger.unit.UnitSpell;
import vn.ntm.ledger.unit.UnitSpells;
import vn.ntm.ledger.unit.UnitType;

/** Leads from the code of a commune and a day to the commune. */
@ApplicationScoped
public class Communes {

    private final UnitDirectory units;
    private final UnitSpells spells;

    Communes(UnitDirectory units, UnitSpells spells) {
        this.units = units;
        this.spells = spells;
    }

    /** @throws Refusal if no commune, ward or township had the code on that day */
    public UnitSpell on(UnitCode code, LocalDate day) {
        ended(code, day).ifPresent(last -> {
            throw new Refusal(
                    CommuneProblem.COMMUNE_NO_LONGER_EXISTS,
                    Map.of(
                            "code",
                            code,
                            "name",
                            last.name(),
                            "day",
                            day,
                            "until",
                            Objects.requireNonNull(last.valid().to())));
        });
        UnitSpell spell = units.on(code, day).spell();
        if (spell.type().tier() != UnitType.Tier.COMMUNE) {
            throw new Refusal(CommuneProblem.NOT_A_COMMUNE, Map.of("code", code, "day", day));
        }
        return spell;
    }

    /** The last unit that had the code, if it was there before that day and none has the code on it. */
    private Optional<UnitSpell> ended(UnitCode code, LocalDate day) {
        var all = spells.current(code).stream().map(OnFile::fact).toList();
        if (all.stream().anyMatch(spell -> spell.valid().contains(day))) {
            return Optional.empty();
        }
        return all.stream()
                .filter(spell -> spell.valid().to() != null)
                .filter(spell -> !Objects.requireNonNull(spell.valid().to()).isAfter(day))
                .max(Comparator.comparing(
                        spell -> Objects.requireNonNull(spell.valid().to())));
    }
}
