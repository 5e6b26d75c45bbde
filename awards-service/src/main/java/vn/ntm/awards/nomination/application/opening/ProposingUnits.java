package vn.ntm.awards.nomination.application.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import vn.ntm.awards.campaign.domain.ProposerKind;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.unit.UnitDirectory;
import vn.ntm.ledger.unit.UnitType;

/** The units that propose: a commune as a commune, a district as a district; departments are of the province. */
@ApplicationScoped
public class ProposingUnits {

    private final UnitDirectory units;

    ProposingUnits(UnitDirectory units) {
        this.units = units;
    }

    /** @throws Refusal if there is no such unit on the day, or it is of another kind */
    public void require(ProposerKind kind, UnitCode unit, LocalDate day) {
        UnitType.Tier tier = units.on(unit, day).spell().type().tier();
        boolean fits = switch (kind) {
            case COMMUNE -> tier == UnitType.Tier.COMMUNE;
            case DISTRICT -> tier == UnitType.Tier.DISTRICT;
            case DEPARTMENT -> tier == UnitType.Tier.PROVINCE;
            case MASS_ORGANISATION, ENTERPRISE -> true;
        };
        if (!fits) {
            throw new Refusal(OpeningProblem.PROPOSER_NOT_SUCH_UNIT, Map.of("unit", unit, "proposer", kind));
        }
    }
}
