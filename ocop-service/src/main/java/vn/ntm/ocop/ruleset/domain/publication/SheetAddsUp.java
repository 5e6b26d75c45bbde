package vn.ntm.ocop.ruleset.domain.publication;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ntm.ocop.ruleset.domain.Part;
import vn.ntm.ocop.ruleset.domain.PartMaxima;
import vn.ntm.ocop.ruleset.domain.publication.RuleSetFlaw.Kind;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreItem;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreSheetForm;

/** Whether the maxima of a sheet add up: items to sections, sections to parts, parts to those of the rule set. */
final class SheetAddsUp {

    private final ScoreSheetForm form;

    SheetAddsUp(ScoreSheetForm form) {
        this.form = form;
    }

    /** All that does not hold. */
    Stream<RuleSetFlaw> flaws(PartMaxima parts) {
        Stream<RuleSetFlaw> ofTheSheet =
                Stream.concat(number(), Stream.of(Part.values()).flatMap(part -> part(part, parts.of(part)).stream()));
        return Stream.concat(
                ofTheSheet,
                form.lines().stream()
                        .flatMap(line -> Stream.of(
                                        LineCheck.flaw(form.setNo(), line), under(line), heading(line), story(line))
                                .flatMap(Optional::stream)));
    }

    private Stream<RuleSetFlaw> number() {
        int declared = form.productSet().itemsDeclared();
        return form.items().size() == declared
                ? Stream.empty()
                : Stream.of(new RuleSetFlaw(
                        Kind.ITEMS_INCOMPLETE,
                        Map.of("set", form.setNo(), "items", form.items().size(), "declared", declared)));
    }

    private Optional<RuleSetFlaw> part(Part part, BigDecimal most) {
        List<ScoreItem> heads = form.lines().stream()
                .filter(line -> line.parent() == null && line.part() == part)
                .toList();
        return heads.size() == 1 && heads.getFirst().most().compareTo(most) == 0
                ? Optional.empty()
                : Optional.of(new RuleSetFlaw(
                        Kind.PARTS_NOT_THE_RULE_SETS, Map.of("set", form.setNo(), "part", part, "most", most)));
    }

    private Optional<RuleSetFlaw> under(ScoreItem line) {
        String parent = line.parent();
        boolean holds = parent == null
                || form.line(parent)
                        .filter(above ->
                                !above.scorable() && above.part() == line.part() && above.place() < line.place())
                        .isPresent();
        return holds
                ? Optional.empty()
                : Optional.of(new RuleSetFlaw(
                        Kind.LINE_WITHOUT_HEADING,
                        Map.of("set", form.setNo(), "item", line.code(), "heading", String.valueOf(parent))));
    }

    private Optional<RuleSetFlaw> heading(ScoreItem line) {
        if (line.scorable()) {
            return Optional.empty();
        }
        BigDecimal sum = form.below(line).stream().map(ScoreItem::most).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(line.most()) == 0
                ? Optional.empty()
                : Optional.of(new RuleSetFlaw(
                        Kind.LINES_NOT_THE_HEADING,
                        Map.of("set", form.setNo(), "item", line.code(), "most", line.most(), "points", sum)));
    }

    private Optional<RuleSetFlaw> story(ScoreItem line) {
        String story = line.onlyWith();
        return story == null || (form.item(story).isPresent() && !story.equals(line.code()))
                ? Optional.empty()
                : Optional.of(new RuleSetFlaw(
                        Kind.STORY_NOT_ON_SHEET, Map.of("set", form.setNo(), "item", line.code(), "story", story)));
    }
}
