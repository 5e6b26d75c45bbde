package vn.ntm.criteria.funding.ledger.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.funding.ledger.domain.BudgetTier;
import vn.ntm.criteria.funding.ledger.domain.Posting;
import vn.ntm.criteria.funding.ledger.domain.PostingFault;
import vn.ntm.criteria.sponsorship.SponsoredUnits;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.ledger.unit.UnitDirectory;

/** What holds for every posting, however it comes on file. */
@ApplicationScoped
class PostingRules {

    private final UnitDirectory units;
    private final BudgetTiers tiers;
    private final SponsoredUnits sponsored;
    private final Calendar calendar;

    PostingRules(UnitDirectory units, BudgetTiers tiers, SponsoredUnits sponsored, Calendar calendar) {
        this.units = units;
        this.tiers = tiers;
        this.sponsored = sponsored;
        this.calendar = calendar;
    }

    /**
     * Holds a posting against the rules.
     *
     * @param place what the sender calls the parts of a posting
     * @throws Refusal if one of them says no
     */
    void check(Posting posting, Refusal.Place place) {
        requireConsistent(posting.faults(), place);
        DayProblem.requireCome(posting.postedOn(), calendar.today());
        requireBasis(posting.postedOn(), posting.basis().signedOn());
        units.on(posting.unit(), posting.postedOn());
        BudgetTier tier = posting.line().tier();
        if (tier != null && !tiers.existsOn(tier, posting.postedOn())) {
            throw new Refusal(FundingProblem.BUDGET_TIER_ABOLISHED, Map.of("day", posting.postedOn(), "tier", tier));
        }
        var sponsorship = posting.sponsorship();
        if (sponsorship != null) {
            sponsored.require(sponsorship, posting.unit(), posting.postedOn(), posting.programmeYear());
        }
    }

    private static void requireConsistent(List<PostingFault> faults, Refusal.Place place) {
        if (!faults.isEmpty()) {
            var all = new Bilingual(worded(faults, Bilingual::vi), worded(faults, Bilingual::en));
            throw new Refusal(
                    FundingProblem.POSTING_CONTRADICTS_ITSELF,
                    Map.of("faults", all),
                    faults.stream()
                            .map(fault -> new Refusal.Reason(place, name(fault, place), fault.message()))
                            .toList());
        }
    }

    private static String worded(List<PostingFault> faults, Function<Bilingual, String> language) {
        return faults.stream().map(PostingFault::message).map(language).collect(Collectors.joining("; "));
    }

    private static String name(PostingFault fault, Refusal.Place place) {
        return place == Refusal.Place.COLUMN ? fault.pointer().substring(1) : fault.pointer();
    }

    private static void requireBasis(LocalDate day, @Nullable LocalDate signedOn) {
        if (signedOn != null && day.isBefore(signedOn)) {
            throw new Refusal(FundingProblem.POSTING_BEFORE_ITS_BASIS, Map.of("day", day, "signedOn", signedOn));
        }
    }
}
