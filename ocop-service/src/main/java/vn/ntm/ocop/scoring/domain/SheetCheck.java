package vn.ntm.ocop.scoring.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.ocop.ruleset.domain.sheet.ItemRule;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreItem;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreSheetForm;
import vn.ntm.ocop.scoring.domain.SheetFlaw.Kind;

/** Holds sheets against the form that they are of. */
public final class SheetCheck {

    private final ScoreSheetForm form;

    public SheetCheck(ScoreSheetForm form) {
        this.form = form;
    }

    /** All that is wrong; nothing if the sheets can be scored. */
    public List<SheetFlaw> flaws(List<MemberSheet> sheets, List<Rejection> rejections) {
        var flaws = new ArrayList<SheetFlaw>();
        Set<String> members = new HashSet<>();
        for (MemberSheet sheet : sheets) {
            if (!members.add(sheet.member())) {
                flaws.add(flaw(Kind.MEMBER_SCORED_TWICE, sheet, null, sheet.member()));
            }
            flaws.addAll(flaws(sheet));
        }
        rejections.forEach(rejection -> flaw(rejection).ifPresent(flaws::add));
        return flaws;
    }

    /** All that is wrong with one sheet. */
    public List<SheetFlaw> flaws(MemberSheet sheet) {
        if (sheet.setNo() != form.setNo() || !sheet.ruleSet().equals(form.ruleSet())) {
            return List.of(flaw(Kind.SHEET_OF_ANOTHER_SET, sheet, null, sheet.ruleSet() + "/" + sheet.setNo()));
        }
        var flaws = new ArrayList<SheetFlaw>();
        for (Map.Entry<String, Integer> tick : sheet.ticks().entrySet()) {
            flaw(sheet, tick.getKey(), tick.getValue()).ifPresent(flaws::add);
        }
        return flaws;
    }

    private Optional<SheetFlaw> flaw(MemberSheet sheet, String code, int option) {
        Optional<ScoreItem> item = form.item(code);
        if (item.isEmpty()) {
            return Optional.of(flaw(Kind.ITEM_NOT_ON_SHEET, sheet, code, code));
        }
        if (item.get().option(option).isEmpty()) {
            return Optional.of(flaw(Kind.OPTION_NOT_ON_SHEET, sheet, code, String.valueOf(option)));
        }
        String story = item.get().onlyWith();
        return story != null && hasPoints(sheet, code) && !hasPoints(sheet, story)
                ? Optional.of(flaw(Kind.POINTS_WITHOUT_STORY, sheet, code, story))
                : Optional.empty();
    }

    private boolean hasPoints(MemberSheet sheet, String code) {
        Integer option = sheet.ticks().get(code);
        return option != null
                && form.item(code)
                        .flatMap(item -> item.option(option))
                        .filter(ticked -> ticked.points().signum() > 0)
                        .isPresent();
    }

    private Optional<SheetFlaw> flaw(Rejection rejection) {
        return switch (rejection) {
            case Rejection.OfTheSheet(int number) ->
                number >= 1 && number <= form.productSet().rejections().size()
                        ? Optional.empty()
                        : Optional.of(new SheetFlaw(Kind.REJECTION_NOT_ON_SHEET, null, null, String.valueOf(number)));
            case Rejection.OfAnItem(String item) ->
                form.line(item).filter(SheetCheck::ends).isPresent()
                        ? Optional.empty()
                        : Optional.of(new SheetFlaw(Kind.REJECTION_NOT_ON_SHEET, null, item, item));
        };
    }

    private static boolean ends(ScoreItem item) {
        return item.rules().stream().anyMatch(ItemRule::ends);
    }

    private static SheetFlaw flaw(Kind kind, MemberSheet sheet, @Nullable String item, String given) {
        return new SheetFlaw(kind, sheet.member(), item, given);
    }
}
