package vn.ntm.ocop.evaluation.application.rules;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ocop.certificate.domain.EvaluationKind;
import vn.ntm.ocop.evaluation.application.EvaluationProcedures;
import vn.ntm.ocop.evaluation.domain.EvaluationDossier;
import vn.ntm.ocop.evaluation.domain.EvaluationProcedure;
import vn.ntm.ocop.procedure.OcopParameter;
import vn.ntm.ocop.procedure.OcopSetting;
import vn.ntm.ocop.procedure.OcopSettings;
import vn.ntm.ocop.ruleset.application.RuleSets;
import vn.ntm.ocop.ruleset.domain.RuleSet;
import vn.ntm.ocop.ruleset.domain.sheet.ProductSet;
import vn.ntm.ocop.scoring.domain.Average;
import vn.ntm.ocop.scoring.domain.Rating;

/** The rules by which a dossier goes: those that accept files on a day, and how long files are finished under earlier ones. */
@ApplicationScoped
public class EvaluationRules {

    private final RuleSets ruleSets;
    private final EvaluationProcedures procedures;
    private final OcopSettings settings;
    private final Calendar calendar;

    EvaluationRules(RuleSets ruleSets, EvaluationProcedures procedures, OcopSettings settings, Calendar calendar) {
        this.ruleSets = ruleSets;
        this.procedures = procedures;
        this.settings = settings;
        this.calendar = calendar;
    }

    /** @throws Refusal if no rule set accepts files on the day, or no step of it is on file */
    public EvaluationProcedure of(LocalDate day, EvaluationKind kind) {
        RuleSet accepting = ruleSets.accepting(day, calendar.now())
                .orElseThrow(() -> new Refusal(RulesProblem.NO_RULE_SET_ACCEPTS, Map.of("day", day)));
        EvaluationProcedure procedure = procedures.of(accepting.code(), kind, calendar.now());
        if (procedure.legs().isEmpty()) {
            throw new Refusal(RulesProblem.NO_EVALUATION_PROCEDURE, Map.of("ruleSet", accepting.code()));
        }
        return procedure;
    }

    /**
     * Where the product sets of a rule set are not on file, nothing is said of a number.
     *
     * @throws Refusal if the rule set has no product set of this number
     */
    public void requireSet(String ruleSet, int setNo) {
        List<Integer> numbers = ruleSets.productSets(ruleSet, calendar.now()).stream()
                .map(ProductSet::number)
                .sorted()
                .toList();
        if (!numbers.isEmpty() && !numbers.contains(setNo)) {
            throw new Refusal(
                    RulesProblem.PRODUCT_SET_NOT_IN_RULES,
                    Map.of("set", setNo, "ruleSet", ruleSet, "first", numbers.getFirst(), "last", numbers.getLast()));
        }
    }

    /** The most stars that an average gives, whatever else has to hold. */
    public int starsReached(String ruleSet, Average average) {
        return Rating.bracket(ruleSets.find(ruleSet, calendar.now()).orElseThrow(), average)
                .bracket()
                .stars();
    }

    /**
     * The last day on which the dossier is evaluated under its rules: other rules accept files on the day, and say how long
     * files that were received before are finished. Nothing while its own rules accept, or if nobody said it.
     */
    public Optional<LocalDate> end(EvaluationDossier dossier, LocalDate day) {
        return dossier.receipts().on() == null
                ? Optional.empty()
                : end(dossier.procedure().ruleSet(), dossier.subject().kind(), day);
    }

    /** The same of a file of the kind that was received under the rule set. */
    public Optional<LocalDate> end(String ruleSet, EvaluationKind kind, LocalDate day) {
        return ruleSets.accepting(day, calendar.now())
                .filter(rules -> !rules.code().equals(ruleSet))
                .flatMap(newer -> Stream.of(newer.code(), ruleSet)
                        .flatMap(code -> settings.of(code, transition(kind), new AsOf(day, calendar.now())).stream())
                        .findFirst()
                        .map(setting -> first(setting, newer).plusDays(setting.value())));
    }

    /** @throws Refusal if nobody set the number for the day */
    public int needed(String ruleSet, OcopParameter parameter, LocalDate day) {
        return find(ruleSet, parameter, day)
                .orElseThrow(() -> new Refusal(
                        RulesProblem.OCOP_SETTING_MISSING,
                        Map.of("parameter", parameter, "ruleSet", ruleSet, "day", day)));
    }

    public Optional<Integer> find(String ruleSet, OcopParameter parameter, LocalDate day) {
        return settings.of(ruleSet, parameter, new AsOf(day, calendar.now())).map(OcopSetting::value);
    }

    private static LocalDate first(OcopSetting setting, RuleSet newer) {
        return Objects.requireNonNullElse(setting.validFrom(), newer.accepts().from());
    }

    private static OcopParameter transition(EvaluationKind kind) {
        return switch (kind) {
            case FIRST, UPGRADE -> OcopParameter.TRANSITION_DAYS_FIRST;
            case RE_EVALUATION -> OcopParameter.TRANSITION_DAYS_REEVALUATION;
        };
    }
}
