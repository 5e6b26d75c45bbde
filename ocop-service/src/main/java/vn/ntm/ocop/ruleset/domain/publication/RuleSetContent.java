package vn.ntm.ocop.ruleset.domain.publication;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Sha256;
import vn.ntm.ledger.domain.Origin;
import vn.ntm.ocop.ruleset.domain.RuleReading;
import vn.ntm.ocop.ruleset.domain.RuleSet;
import vn.ntm.ocop.ruleset.domain.StarBracket;
import vn.ntm.ocop.ruleset.domain.sheet.ProductSet;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreItem;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreSheetForm;

/** All that a rule set says, in one canonical form: one line for each property of each part, in order. */
public final class RuleSetContent {

    private static final String SEPARATOR = "\u001f";

    private final SortedSet<String> lines = new TreeSet<>();

    private RuleSetContent() {}

    /** SHA-256 over the canonical form, in lower-case hexadecimal: the name of what the rule set says. */
    public static String hash(RuleSet ruleSet, List<ScoreSheetForm> forms) {
        var content = new RuleSetContent();
        content.terms(ruleSet);
        ruleSet.brackets().forEach(content::bracket);
        ruleSet.readings().forEach(content::reading);
        for (ScoreSheetForm form : forms) {
            content.productSet(form.productSet());
            form.lines().forEach(line -> content.line(form.setNo(), line));
        }
        return Sha256.of(String.join("\n", content.lines));
    }

    private void terms(RuleSet ruleSet) {
        var decision = ruleSet.decision();
        new Writer("RULE_SET", ruleSet.code())
                .put("nameVi", ruleSet.name().vi())
                .put("nameEn", ruleSet.name().en())
                .put("decisionNumber", decision.number())
                .put("decisionIssuer", decision.issuer())
                .put("decisionSignedOn", decision.signedOn())
                .put("amendedBy", ruleSet.amendedBy())
                .put("acceptsFrom", ruleSet.accepts().from())
                .put("acceptsTo", ruleSet.accepts().to())
                .put("inForceFrom", ruleSet.inForce().from())
                .put("inForceTo", ruleSet.inForce().to())
                .put("partA", ruleSet.parts().a())
                .put("partB", ruleSet.parts().b())
                .put("partC", ruleSet.parts().c())
                .put("sheets", ruleSet.sheets())
                .put("setsDeclared", ruleSet.setsDeclared())
                .put("replaces", ruleSet.replaces())
                .put(new Origin(decision.source(), decision.confidence(), ruleSet.note()));
    }

    private void bracket(StarBracket bracket) {
        new Writer("BRACKET", String.valueOf(bracket.stars()))
                .put("least", bracket.least())
                .put("most", bracket.most())
                .put("mostIncluded", bracket.mostIncluded())
                .put("recognisedBy", bracket.recognisedBy())
                .put("certificate", bracket.certificate())
                .put("conditions", bracket.conditions())
                .put("legalBasis", bracket.legalBasis())
                .put(bracket.origin());
    }

    private void reading(RuleReading reading) {
        new Writer("READING", reading.reading().name())
                .put("legalBasis", reading.legalBasis())
                .put(reading.origin());
    }

    private void productSet(ProductSet set) {
        new Writer("PRODUCT_SET", String.valueOf(set.number()))
                .put("group", set.group())
                .put("nameVi", set.name().vi())
                .put("nameEn", set.name().en())
                .put("groupNameVi", set.groupName().vi())
                .put("groupNameEn", set.groupName().en())
                .put("subgroup", set.subgroup())
                .put("leadMinistries", set.leadMinistries())
                .put("fiveSamples", set.fiveSamples())
                .put("itemsDeclared", set.itemsDeclared())
                .put("rejections", set.rejections())
                .put("legalBasis", set.legalBasis())
                .put(set.origin());
    }

    private void line(int setNo, ScoreItem line) {
        new Writer("LINE", setNo + "/" + line.code())
                .put("place", line.place())
                .put("part", line.part())
                .put("parent", line.parent())
                .put("labelVi", line.label().vi())
                .put("labelEn", line.label().en())
                .put("most", line.most())
                .put(
                        "options",
                        line.options().stream()
                                .map(option -> plain(option.points()))
                                .toList())
                .put("minimum3", line.minima().three())
                .put("minimum4", line.minima().four())
                .put("minimum5", line.minima().five())
                .put("rules", line.rules().stream().map(Enum::name).sorted().toList())
                .put("onlyWith", line.onlyWith())
                .put(line.origin());
    }

    private static String plain(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }

    /** Writes the properties of one part; what is absent is not there. */
    private final class Writer {

        private final String part;

        Writer(String kind, String key) {
            this.part = kind + SEPARATOR + key + SEPARATOR;
        }

        Writer put(String property, @Nullable Object value) {
            if (value != null) {
                lines.add(part + property + SEPARATOR + worded(value));
            }
            return this;
        }

        void put(Origin origin) {
            put("source", origin.source())
                    .put("confidence", origin.confidence())
                    .put("note", origin.note());
        }

        private static String worded(Object value) {
            return switch (value) {
                case BigDecimal number -> plain(number);
                case Collection<?> many -> many.stream().map(Object::toString).collect(Collectors.joining(SEPARATOR));
                default -> value.toString();
            };
        }
    }
}
