package vn.ntm.criteria.revocation.application.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.ntm.criteria.criteriaset.application.CriteriaSetProblem;
import vn.ntm.criteria.criteriaset.application.CriteriaSets;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.criteria.criteriaset.domain.indicator.Certainty;
import vn.ntm.criteria.criteriaset.domain.indicator.Criterion;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.revocation.application.RevocationRules;
import vn.ntm.criteria.revocation.domain.grounds.RevocationRule;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;

/** Files the rules by which titles may be revoked. */
@ApplicationScoped
class RevocationRuleImport implements ImportKind {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final String NUMBERS = "\\d{1,2}(;\\d{1,2})*";

    private final RevocationRules rules;
    private final CriteriaSets sets;

    RevocationRuleImport(RevocationRules rules, CriteriaSets sets) {
        this.rules = rules;
        this.sets = sets;
    }

    @Override
    public String name() {
        return "revocation-rules";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "setCode",
                "version",
                "level",
                "shareWithKey",
                "share",
                "unitsBelowShare",
                "keyCriteria",
                "validFrom",
                "validTo",
                "legalBasis",
                "certainty",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        RevocationRule rule = read(row);
        requireCriteria(rule, filing);
        return filing.file(
                rules.like(rule),
                rule,
                "revocation rule " + rule.set() + " " + rule.level(),
                rowId -> rules.replace(rowId, rule, filing),
                () -> rules.add(rule, filing));
    }

    private static RevocationRule read(ImportRow row) {
        var provenance = row.provenance();
        return new RevocationRule(
                set(row),
                row.requiredChoice("level", Level.class),
                shares(row),
                numbers(row),
                row.requiredDate("validFrom"),
                row.requiredRange("validFrom", "validTo").to(),
                row.requiredText("legalBasis"),
                certainty(row),
                provenance.source(),
                provenance.confidence(),
                provenance.note());
    }

    private static SetVersion set(ImportRow row) {
        String code = row.requiredText("setCode");
        Integer number = row.integer("version");
        if (!SetVersion.isCode(code) || number == null || number < 1 || number > SetVersion.LAST) {
            throw ImportRow.invalid("setCode", code, "mã và số phiên bản của bộ tiêu chí", "a set's code and version");
        }
        return new SetVersion(code, number);
    }

    private static RevocationRule.Shares shares(ImportRow row) {
        BigDecimal withKey = row.requiredNumber("shareWithKey");
        BigDecimal alone = row.requiredNumber("share");
        BigDecimal below = row.number("unitsBelowShare");
        if (withKey.signum() == 0 || withKey.compareTo(alone) >= 0 || alone.compareTo(WHOLE) > 0) {
            throw ImportRow.invalid(
                    "share",
                    alone.toPlainString(),
                    "lớn hơn shareWithKey, tối đa 100",
                    "above shareWithKey, at most 100");
        }
        if (below != null && (below.signum() == 0 || below.compareTo(WHOLE) > 0)) {
            throw ImportRow.invalid(
                    "unitsBelowShare", below.toPlainString(), "trên 0, tối đa 100", "above 0, at most 100");
        }
        return new RevocationRule.Shares(withKey, alone, below);
    }

    private static Set<Integer> numbers(ImportRow row) {
        String text = row.requiredText("keyCriteria");
        if (!text.matches(NUMBERS)) {
            throw ImportRow.invalid(
                    "keyCriteria", text, "các số tiêu chí cách nhau bằng dấu ;", "numbers of criteria separated by ;");
        }
        return Arrays.stream(text.split(";", -1)).map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A rule that nobody knows is none. */
    private static Certainty certainty(ImportRow row) {
        Certainty certainty = row.requiredChoice("certainty", Certainty.class);
        if (certainty == Certainty.UNKNOWN) {
            throw ImportRow.invalid("certainty", certainty.name(), "quy tắc đã biết", "a rule that is known");
        }
        return certainty;
    }

    private void requireCriteria(RevocationRule rule, Filing filing) {
        Set<Integer> lawful = sets.content(rule.set(), filing.at()).criteria().stream()
                .filter(Criterion::lawful)
                .map(Criterion::number)
                .collect(Collectors.toSet());
        rule.keyCriteria().stream()
                .filter(number -> !lawful.contains(number))
                .findFirst()
                .ifPresent(number -> {
                    throw new Refusal(
                            CriteriaSetProblem.CRITERION_NOT_IN_SET, Map.of("set", rule.set(), "criterion", number));
                });
    }
}
