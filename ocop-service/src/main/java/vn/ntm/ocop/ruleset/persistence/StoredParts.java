package vn.ntm.ocop.ruleset.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.domain.Days;
import vn.ntm.ledger.domain.Origin;
import vn.ntm.ledger.fact.DateRange;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.imports.KeyedTable;
import vn.ntm.ocop.ruleset.application.RuleSetParts;
import vn.ntm.ocop.ruleset.domain.RuleReading;
import vn.ntm.ocop.ruleset.domain.RuleSet;
import vn.ntm.ocop.ruleset.domain.StarBracket;
import vn.ntm.ocop.ruleset.domain.sheet.ItemMinima;
import vn.ntm.ocop.ruleset.domain.sheet.ProductSet;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreItem;

@ApplicationScoped
class StoredParts implements RuleSetParts {

    private final Jdbi jdbi;
    private final KeyedTable ruleSets;
    private final KeyedTable brackets;
    private final KeyedTable readings;
    private final KeyedTable productSets;
    private final KeyedTable lines;

    StoredParts(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        ruleSets = new KeyedTable(
                jdbi,
                identities,
                "rule_set",
                Set.of("rule_set"),
                "rule_set:text name_vi:text name_en:text decision_number:text decision_issuer:text decision_signed_on:date"
                        + " amended_by:text accepts:daterange in_force:daterange part_a:numeric part_b:numeric"
                        + " part_c:numeric sheets:text sets_declared:integer replaces:text");
        brackets = new KeyedTable(
                jdbi,
                identities,
                "star_bracket",
                Set.of("rule_set", "stars"),
                "rule_set:text stars:integer min_points:numeric max_points:numeric max_included:boolean"
                        + " recognised_by:text certificate:boolean conditions:text legal_basis:text");
        readings = new KeyedTable(
                jdbi,
                identities,
                "rule_reading",
                Set.of("rule_set", "reading"),
                "rule_set:text reading:text legal_basis:text");
        productSets = new KeyedTable(
                jdbi,
                identities,
                "product_set",
                Set.of("rule_set", "set_no"),
                "rule_set:text set_no:integer group_no:integer name_vi:text name_en:text group_name_vi:text"
                        + " group_name_en:text subgroup_name:text lead_ministries:text[] five_samples:boolean"
                        + " items_declared:integer rejections:text[] legal_basis:text");
        lines = new KeyedTable(
                jdbi,
                identities,
                "score_item",
                Set.of("rule_set", "set_no", "item_code"),
                "rule_set:text set_no:integer item_code:text place:integer part:text parent_code:text label_vi:text"
                        + " label_en:text max_points:numeric scorable:boolean options:text[] minimum_3:numeric"
                        + " minimum_4:numeric minimum_5:numeric rules:text[] only_with:text");
    }

    @Override
    public boolean hasRuleSet(String ruleSet) {
        return exists("rule_set where rule_set = :ruleSet and superseded_at is null", ruleSet, 0);
    }

    @Override
    public boolean hasProductSet(String ruleSet, int setNo) {
        return exists(
                "product_set where rule_set = :ruleSet and set_no = :setNo and superseded_at is null", ruleSet, setNo);
    }

    private boolean exists(String rows, String ruleSet, int setNo) {
        return jdbi.withHandle(handle -> handle.createQuery("select exists (select from " + rows + ")")
                .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                .bind("ruleSet", ruleSet)
                .bind("setNo", setNo)
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public Outcome file(RuleSet terms, Filing filing) {
        var decision = terms.decision();
        var values = of(terms.code());
        values.put("name_vi", terms.name().vi());
        values.put("name_en", terms.name().en());
        values.put("decision_number", decision.number());
        values.put("decision_issuer", decision.issuer());
        values.put("decision_signed_on", decision.signedOn());
        values.put("amended_by", terms.amendedBy());
        values.put("accepts", range(terms.accepts()));
        values.put("in_force", range(terms.inForce()));
        values.put("part_a", terms.parts().a());
        values.put("part_b", terms.parts().b());
        values.put("part_c", terms.parts().c());
        values.put("sheets", terms.sheets());
        values.put("sets_declared", terms.setsDeclared());
        values.put("replaces", terms.replaces());
        var provenance = new Provenance(decision.source(), decision.confidence(), terms.note());
        return stillReferred(() -> ruleSets.file(values, provenance, filing, "rule set " + terms.code()));
    }

    @Override
    public Outcome file(String ruleSet, StarBracket bracket, Filing filing) {
        var values = of(ruleSet);
        values.put("stars", bracket.stars());
        values.put("min_points", bracket.least());
        values.put("max_points", bracket.most());
        values.put("max_included", bracket.mostIncluded());
        values.put("recognised_by", bracket.recognisedBy());
        values.put("certificate", bracket.certificate());
        values.put("conditions", bracket.conditions());
        values.put("legal_basis", bracket.legalBasis());
        return brackets.file(
                values, of(bracket.origin()), filing, "bracket of " + bracket.stars() + " stars of " + ruleSet);
    }

    @Override
    public Outcome file(String ruleSet, RuleReading reading, Filing filing) {
        var values = of(ruleSet);
        values.put("reading", reading.reading());
        values.put("legal_basis", reading.legalBasis());
        return readings.file(values, of(reading.origin()), filing, "reading " + reading.reading() + " of " + ruleSet);
    }

    @Override
    public Outcome file(String ruleSet, ProductSet set, Filing filing) {
        var values = of(ruleSet);
        values.put("set_no", set.number());
        values.put("group_no", set.group());
        values.put("name_vi", set.name().vi());
        values.put("name_en", set.name().en());
        values.put("group_name_vi", set.groupName().vi());
        values.put("group_name_en", set.groupName().en());
        values.put("subgroup_name", set.subgroup());
        values.put("lead_ministries", set.leadMinistries());
        values.put("five_samples", set.fiveSamples());
        values.put("items_declared", set.itemsDeclared());
        values.put("rejections", set.rejections());
        values.put("legal_basis", set.legalBasis());
        return stillReferred(() ->
                productSets.file(values, of(set.origin()), filing, "product set " + set.number() + " of " + ruleSet));
    }

    @Override
    public Outcome file(String ruleSet, int setNo, ScoreItem line, Filing filing) {
        ItemMinima minima = line.minima();
        var values = of(ruleSet);
        values.put("set_no", setNo);
        values.put("item_code", line.code());
        values.put("place", line.place());
        values.put("part", line.part());
        values.put("parent_code", line.parent());
        values.put("label_vi", line.label().vi());
        values.put("label_en", line.label().en());
        values.put("max_points", line.most());
        values.put("scorable", line.scorable());
        values.put(
                "options",
                line.options().stream()
                        .map(option -> option.points().toPlainString())
                        .toList());
        values.put("minimum_3", minima.three());
        values.put("minimum_4", minima.four());
        values.put("minimum_5", minima.five());
        values.put("rules", line.rules().stream().map(Enum::name).sorted().toList());
        values.put("only_with", line.onlyWith());
        return lines.file(
                values, of(line.origin()), filing, "line " + line.code() + " of sheet " + setNo + " of " + ruleSet);
    }

    /** What refers to an old row is checked again only when the new one stands in its place. */
    private Outcome stillReferred(Supplier<Outcome> filing) {
        jdbi.useHandle(handle -> handle.execute("set constraints all deferred"));
        Outcome outcome = filing.get();
        jdbi.useHandle(handle -> handle.execute("set constraints all immediate"));
        return outcome;
    }

    private static Map<String, @Nullable Object> of(String ruleSet) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("rule_set", ruleSet);
        return values;
    }

    private static DateRange range(Days days) {
        return new DateRange(days.from(), days.to());
    }

    private static Provenance of(Origin origin) {
        return new Provenance(origin.source(), origin.confidence(), origin.note());
    }
}
