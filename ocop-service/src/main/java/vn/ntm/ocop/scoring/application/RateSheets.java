package vn.ntm.ocop.scoring.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ocop.ruleset.application.FindSheet;
import vn.ntm.ocop.ruleset.domain.RuleSet;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreSheetForm;
import vn.ntm.ocop.scoring.domain.CouncilResult;
import vn.ntm.ocop.scoring.domain.MemberSheet;
import vn.ntm.ocop.scoring.domain.Rating;
import vn.ntm.ocop.scoring.domain.Rejection;
import vn.ntm.ocop.scoring.domain.SheetCheck;
import vn.ntm.ocop.scoring.domain.SheetFlaw;

/** Says what stars sheets would come to, and why. It writes nothing. */
@ApplicationScoped
public class RateSheets {

    private final FindSheet findSheet;

    RateSheets(FindSheet findSheet) {
        this.findSheet = findSheet;
    }

    /**
     * Rates the sheets of a council.
     *
     * @param sheets at least one
     * @throws Refusal if there is no such form, or if a sheet is not one of it
     */
    public CouncilResult handle(
            String ruleSet, int setNo, List<MemberSheet> sheets, List<Rejection> rejections, Instant knownAt) {
        ScoreSheetForm form = findSheet.published(ruleSet, setNo, knownAt);
        RuleSet rules = findSheet.ruleSet(ruleSet, knownAt);
        require(form, new SheetCheck(form).flaws(sheets, rejections));
        return new Rating(rules, form).rate(sheets, rejections);
    }

    /**
     * Makes sure that one sheet is one of the form.
     *
     * @throws Refusal if it is not
     */
    public static void require(ScoreSheetForm form, MemberSheet sheet) {
        require(form, new SheetCheck(form).flaws(sheet));
    }

    private static void require(ScoreSheetForm form, List<SheetFlaw> flaws) {
        if (!flaws.isEmpty()) {
            throw refusal(form, flaws.getFirst());
        }
    }

    /** Each flaw has its own entry in the catalogue, of the same name. */
    private static Refusal refusal(ScoreSheetForm form, SheetFlaw flaw) {
        Map<String, Object> context = new HashMap<>();
        context.put("sheet", form.ruleSet() + "/" + form.setNo());
        context.put("member", Objects.requireNonNullElse(flaw.member(), ""));
        context.put("item", Objects.requireNonNullElse(flaw.item(), ""));
        context.put("given", flaw.given());
        return new Refusal(ScoringProblem.valueOf(flaw.kind().name()), context);
    }
}
