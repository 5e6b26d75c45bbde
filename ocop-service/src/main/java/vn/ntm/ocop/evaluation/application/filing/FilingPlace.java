package vn.ntm.ocop.evaluation.application.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.unit.UnitDirectory;
import vn.ntm.ledger.unit.UnitType;

/** Where a file is handed in: in a commune, ward or township that is there on the day. */
@ApplicationScoped
public class FilingPlace {

    private final UnitDirectory units;

    FilingPlace(UnitDirectory units) {
        this.units = units;
    }

    /** @throws Refusal if the code means no commune on the day */
    public void require(UnitCode unit, LocalDate day) {
        if (units.on(unit, day).spell().type().tier() != UnitType.Tier.COMMUNE) {
            throw new Refusal(FilingProblem.NOT_FILED_IN_A_COMMUNE, Map.of("unit", unit, "day", day));
        }
    }
}
