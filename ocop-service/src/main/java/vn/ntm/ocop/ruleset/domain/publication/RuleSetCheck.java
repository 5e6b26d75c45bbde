package vn.ntm.ocop.ruleset.domain.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.ntm.ocop.ruleset.domain.Reading;
import vn.ntm.ocop.ruleset.domain.RuleSet;
import vn.ntm.ocop.ruleset.domain.publication.RuleSetFlaw.Kind;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreSheetForm;

/** What a rule set must hold to be published: from then on nobody can mend it. */
public final class RuleSetCheck {

    private static final Set<Reading> OF_MINIMA = EnumSet.of(
            Reading.MINIMUM_IS_OF_THE_AVERAGE,
            Reading.MISSED_MINIMUM_LOWERS_THE_STAR,
            Reading.HIGHER_STAR_NEEDS_LOWER_MINIMA);

    private RuleSetCheck() {}

    /**
     * All that does not hold.
     *
     * @param forms of all product sets on file
     * @param others the published rule sets
     */
    public static List<RuleSetFlaw> flaws(RuleSet ruleSet, List<ScoreSheetForm> forms, List<RuleSet> others) {
        var flaws = new ArrayList<RuleSetFlaw>();
        Map<String, ?> name = Map.of("ruleSet", ruleSet.code());
        if (ruleSet.parts().sum().compareTo(BracketCheck.HUNDRED) != 0) {
            flaws.add(new RuleSetFlaw(Kind.PARTS_NOT_A_HUNDRED, name));
        }
        BracketCheck.flaw(ruleSet).ifPresent(flaws::add);
        if (!complete(ruleSet, forms)) {
            flaws.add(new RuleSetFlaw(
                    Kind.PRODUCT_SETS_INCOMPLETE, Map.of("ruleSet", ruleSet.code(), "sets", forms.size())));
        }
        if (hasMinima(forms) && !OF_MINIMA.stream().allMatch(ruleSet::reads)) {
            flaws.add(new RuleSetFlaw(Kind.READING_MISSING, name));
        }
        forms.forEach(form -> new SheetAddsUp(form).flaws(ruleSet.parts()).forEach(flaws::add));
        flaws.addAll(besideOthers(ruleSet, others));
        return flaws;
    }

    /** Who takes files changes only on the first day of some rule set, or on the day after its last. */
    private static List<RuleSetFlaw> besideOthers(RuleSet ruleSet, List<RuleSet> others) {
        String replaced = ruleSet.replaces();
        if (replaced != null && others.stream().noneMatch(other -> other.code().equals(replaced))) {
            return List.of(new RuleSetFlaw(
                    Kind.REPLACED_RULE_SET_NOT_PUBLISHED, Map.of("ruleSet", ruleSet.code(), "other", replaced)));
        }
        List<RuleSet> all = Stream.concat(others.stream(), Stream.of(ruleSet)).toList();
        List<LocalDate> days = all.stream()
                .flatMap(one -> Stream.of(one.accepts().from(), one.accepts().to()))
                .filter(Objects::nonNull)
                .filter(day -> ruleSet.takes(day, all))
                .toList();
        return others.stream()
                .filter(other -> days.stream().anyMatch(day -> other.takes(day, all)))
                .map(other -> new RuleSetFlaw(
                        Kind.RULE_SETS_ACCEPT_SAME_DAY, Map.of("ruleSet", ruleSet.code(), "other", other.code())))
                .toList();
    }

    private static boolean complete(RuleSet ruleSet, List<ScoreSheetForm> forms) {
        Integer declared = ruleSet.setsDeclared();
        return switch (ruleSet.sheets()) {
            case ON_FILE -> declared != null && forms.size() == declared;
            case NOT_FOUND -> forms.isEmpty();
        };
    }

    private static boolean hasMinima(List<ScoreSheetForm> forms) {
        return forms.stream()
                .flatMap(form -> form.items().stream())
                .anyMatch(item -> item.minima().marked().findAny().isPresent());
    }
}
