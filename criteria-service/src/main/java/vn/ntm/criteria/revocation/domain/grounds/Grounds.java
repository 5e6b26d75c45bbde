package vn.ntm.criteria.revocation.domain.grounds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.domain.verdict.SetVerdict;
import vn.ntm.criteria.revocation.domain.grounds.BranchFinding.RevocationBranch;

/**
 * Whether a title may be revoked, and why: what failed, held against the rule.
 *
 * @param criteria those that the law counts; a criterion that the province added is none of them
 * @param below the communes of a district; nothing for a commune
 * @param branches what was found of each way of the rule; none for criteria of which nobody knows how many there are
 * @param confirmed whether it holds by a confirmed rule and confirmed levels alone; absent where it is undecided
 */
public record Grounds(
        RevocationRule rule,
        List<CriterionOutcome> criteria,
        Optional<UnitsBelow> below,
        List<BranchFinding> branches,
        Fulfilment fulfilment,
        @Nullable Boolean confirmed) {

    public Grounds {
        criteria = List.copyOf(criteria);
        branches = List.copyOf(branches);
    }

    /** Holds the verdict on the set of the rule against it. */
    public static Grounds of(RevocationRule rule, SetVerdict verdict, Optional<UnitsBelow> below) {
        List<CriterionOutcome> criteria = verdict.criteria().stream()
                .filter(criterion -> criterion.criterion().lawful())
                .map(criterion -> CriterionOutcome.of(
                        criterion,
                        rule.keyCriteria().contains(criterion.criterion().number())))
                .toList();
        Integer of = verdict.set().terms().declared().criteria();
        Optional<BranchFinding> units = below.flatMap(communes -> units(rule, communes));
        if (of == null || of < criteria.size()) {
            Fulfilment only = units.map(BranchFinding::fulfilment)
                    .filter(found -> found == Fulfilment.FULFILLED)
                    .orElse(Fulfilment.UNDECIDED);
            return new Grounds(rule, criteria, below, units.stream().toList(), only, confirmed(rule, only, only));
        }
        Tally all = Tally.of(of, rule.keyCriteria().size(), criteria, false);
        Tally sure = Tally.of(of, rule.keyCriteria().size(), criteria, true);
        Fulfilment fulfilment = together(rule, all, units);
        return new Grounds(
                rule,
                criteria,
                below,
                Stream.concat(branches(rule, all).stream(), units.stream()).toList(),
                fulfilment,
                confirmed(rule, fulfilment, together(rule, sure, units)));
    }

    /** The ways that have come about. */
    public List<RevocationBranch> fulfilled() {
        return branches.stream()
                .filter(branch -> branch.fulfilment() == Fulfilment.FULFILLED)
                .map(BranchFinding::branch)
                .toList();
    }

    private static Fulfilment together(RevocationRule rule, Tally tally, Optional<BranchFinding> units) {
        var ways = new ArrayList<Fulfilment>();
        ways.add(tally.reachesEither(withKey(rule, tally), alone(rule, tally)));
        units.ifPresent(found -> ways.add(found.fulfilment()));
        return Fulfilment.any(ways);
    }

    private static List<BranchFinding> branches(RevocationRule rule, Tally tally) {
        int withKey = withKey(rule, tally);
        int alone = alone(rule, tally);
        return List.of(
                new BranchFinding(
                        RevocationBranch.SHARE_WITH_KEY_CRITERION,
                        withKey,
                        alone,
                        tally.failed(),
                        tally.undecided(),
                        tally.of(),
                        tally.reachesWithKey(withKey, alone)),
                new BranchFinding(
                        RevocationBranch.SHARE,
                        alone,
                        null,
                        tally.failed(),
                        tally.undecided(),
                        tally.of(),
                        tally.reaches(alone)));
    }

    private static Optional<BranchFinding> units(RevocationRule rule, UnitsBelow below) {
        BigDecimal share = rule.shares().unitsBelow();
        if (share == null || below.of() == 0) {
            return Optional.empty();
        }
        int atLeast = RevocationRule.reaching(share, below.of());
        int revoked = below.revoked().size();
        return Optional.of(new BranchFinding(
                RevocationBranch.UNITS_BELOW,
                atLeast,
                null,
                revoked,
                0,
                below.of(),
                Fulfilment.between(revoked >= atLeast, false)));
    }

    private static int withKey(RevocationRule rule, Tally tally) {
        return RevocationRule.reaching(rule.shares().withKey(), tally.of());
    }

    private static int alone(RevocationRule rule, Tally tally) {
        return RevocationRule.reaching(rule.shares().alone(), tally.of());
    }

    private static @Nullable Boolean confirmed(RevocationRule rule, Fulfilment found, Fulfilment bySureLevels) {
        return found == Fulfilment.UNDECIDED ? null : rule.certainty().confirmed() && found == bySureLevels;
    }
}
