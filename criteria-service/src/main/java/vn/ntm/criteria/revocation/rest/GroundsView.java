package vn.ntm.criteria.revocation.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.domain.verdict.Verdict;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.recognition.domain.TitleStanding;
import vn.ntm.criteria.revocation.application.FindGrounds;
import vn.ntm.criteria.revocation.domain.RevocationCase;
import vn.ntm.criteria.revocation.domain.grounds.BranchFinding;
import vn.ntm.criteria.revocation.domain.grounds.BranchFinding.RevocationBranch;
import vn.ntm.criteria.revocation.domain.grounds.CriterionOutcome;
import vn.ntm.criteria.revocation.domain.grounds.Fulfilment;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.UnitCode;

/**
 * Whether a title may be revoked, and why.
 *
 * @param standing how the unit stands to the title on the day of the question
 * @param fulfilment whether what the rule asks for has come about, in one way or another
 * @param confirmed whether that holds by a confirmed rule and confirmed levels alone; absent where it is undecided
 * @param branches each way of the rule; none of criteria of which nobody knows how many there are
 * @param criteria those that the law counts
 * @param communesRevoked the communes of a district whose title was revoked; absent where the rule does not ask
 * @param verdict where the verdict is explained indicator by indicator
 * @param validOn the day of the question
 * @param knownAt the instant whose knowledge answered
 */
@Schema(name = "RevocationGrounds")
record GroundsView(
        UnitCode unitCode,
        String unitName,
        Level level,
        String set,
        int version,
        String period,
        TitleStanding standing,
        Fulfilment fulfilment,
        @Nullable Boolean confirmed,
        RevocationRuleView rule,
        List<Branch> branches,
        List<Outcome> criteria,
        @Nullable List<UnitCode> communesRevoked,
        String verdict,
        LocalDate validOn,
        Instant knownAt) {

    GroundsView {
        branches = List.copyOf(branches);
        criteria = List.copyOf(criteria);
    }

    static GroundsView of(RevocationCase subject, FindGrounds.Found found, AsOf asOf) {
        var grounds = found.grounds();
        var set = subject.set();
        return new GroundsView(
                subject.unit(),
                found.title().unit().name(),
                subject.level(),
                set.code(),
                set.number(),
                subject.period().toString(),
                found.title().standing(),
                grounds.fulfilment(),
                grounds.confirmed(),
                RevocationRuleView.of(grounds.rule()),
                grounds.branches().stream().map(Branch::of).toList(),
                grounds.criteria().stream().map(Outcome::of).toList(),
                grounds.below().map(below -> below.revoked()).orElse(null),
                "/v1/assessments/%s/%s/%d/%s/verdict"
                        .formatted(subject.unit(), set.code(), set.number(), subject.period()),
                asOf.validOn(),
                asOf.knownAt());
    }

    /**
     * One way in which a title may come to be revoked.
     *
     * @param atLeast how many have to have failed: the share of the rule, rounded up to whole ones
     * @param below from how many on it is the other way; absent where there is no such bound
     * @param failed how many did
     * @param undecided of how many nobody knows
     * @param of how many there are
     */
    @Schema(name = "RevocationBranchFinding")
    record Branch(
            RevocationBranch branch,
            int atLeast,
            @Nullable Integer below,
            int failed,
            int undecided,
            int of,
            Fulfilment fulfilment) {

        static Branch of(BranchFinding finding) {
            return new Branch(
                    finding.branch(),
                    finding.atLeast(),
                    finding.below(),
                    finding.failed(),
                    finding.undecided(),
                    finding.of(),
                    finding.fulfilment());
        }
    }

    /**
     * How a criterion came out.
     *
     * @param key whether it is a key criterion of the rule
     * @param confirmed whether its verdict holds by confirmed levels alone; absent where it is undecided
     */
    @Schema(name = "RevocationCriterion")
    record Outcome(
            int number,
            Bilingual name,
            boolean key,
            Verdict verdict,
            @Nullable Boolean confirmed) {

        static Outcome of(CriterionOutcome outcome) {
            return new Outcome(
                    outcome.number(),
                    outcome.name(),
                    outcome.key(),
                    outcome.verdict(),
                    outcome.verdict() == Verdict.UNDECIDED ? null : outcome.confirmed());
        }
    }
}
