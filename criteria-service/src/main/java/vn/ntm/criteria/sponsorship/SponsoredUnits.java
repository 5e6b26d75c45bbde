package vn.ntm.criteria.sponsorship;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.criteria.unit.PassedOn;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;

/** For which unit money may be posted under a sponsorship: the sponsored commune, and what it has passed into. */
@ApplicationScoped
public class SponsoredUnits {

    private static final String FOLLOWED = "with recursive "
            + PassedOn.line("s.code = :sponsored and s.valid @> cast(:signedOn as date)")
            + " select exists (select from line where code = :unit and valid @> :validOn)";

    private final Jdbi jdbi;
    private final SponsorshipQueries queries;
    private final Calendar calendar;

    SponsoredUnits(Jdbi jdbi, SponsorshipQueries queries, Calendar calendar) {
        this.jdbi = jdbi;
        this.queries = queries;
        this.calendar = calendar;
    }

    /** @throws Refusal if there is no such sponsorship, it does not run in the year, or it is of another unit */
    public void require(UUID sponsorshipId, UnitCode unit, LocalDate day, ProgrammeYear year) {
        Sponsorship sponsorship = queries.find(sponsorshipId, new AsOf(calendar.today(), calendar.now()))
                .orElseThrow(() -> new Refusal(SponsorshipProblem.SPONSORSHIP_UNKNOWN, Map.of("id", sponsorshipId)))
                .sponsorship();
        if (!sponsorship.runsIn(year)) {
            throw new Refusal(SponsorshipProblem.SPONSORSHIP_NOT_IN_THAT_YEAR, Map.of("year", year.value()));
        }
        if (!leadsTo(sponsorship, unit, day)) {
            throw new Refusal(
                    SponsorshipProblem.SPONSORSHIP_OF_ANOTHER_UNIT,
                    Map.of("sponsored", sponsorship.unit(), "code", unit, "day", day));
        }
    }

    private boolean leadsTo(Sponsorship sponsorship, UnitCode unit, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(FOLLOWED)
                .bind("sponsored", sponsorship.unit())
                .bind("signedOn", sponsorship.basis().signedOn())
                .bind("unit", unit)
                .bind("validOn", day)
                .bind("knownAt", calendar.now())
                .mapTo(Boolean.class)
                .one());
    }
}
