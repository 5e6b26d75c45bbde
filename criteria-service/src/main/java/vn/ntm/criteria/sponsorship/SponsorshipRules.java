package vn.ntm.criteria.sponsorship;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import vn.ntm.criteria.sponsor.Sponsors;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.ledger.unit.UnitDirectory;
import vn.ntm.ledger.unit.UnitType;

/** What holds for every sponsorship, however it comes on file. */
@ApplicationScoped
class SponsorshipRules {

    private final Sponsors sponsors;
    private final UnitDirectory units;
    private final Calendar calendar;

    SponsorshipRules(Sponsors sponsors, UnitDirectory units, Calendar calendar) {
        this.sponsors = sponsors;
        this.units = units;
        this.calendar = calendar;
    }

    /** @throws Refusal if there is no such sponsor or unit, the unit is no commune, or nothing can be signed yet */
    void check(Sponsorship sponsorship, LocalDate signedOn) {
        DayProblem.requireCome(signedOn, calendar.today());
        sponsors.require(sponsorship.sponsorKey());
        var unit = units.on(sponsorship.unit(), signedOn).spell();
        if (unit.type().tier() != UnitType.Tier.COMMUNE) {
            throw new Refusal(
                    SponsorshipProblem.SPONSORSHIP_IS_OF_A_COMMUNE,
                    Map.of("code", sponsorship.unit(), "day", signedOn));
        }
    }
}
