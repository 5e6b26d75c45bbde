package vn.ntm.ocop.ruleset.domain.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.ledger.domain.Origin;
import vn.ntm.ocop.ruleset.domain.Part;

/**
 * A line of a score sheet: a part, a section, or an item that is scored.
 *
 * @param code within its sheet only: the same code means other things on another one
 * @param place in the order of the sheet
 * @param parent the code of the line above; absent for a part
 * @param scorable whether an option of it is ticked; parts and sections only head others
 * @param options as printed, in their order; nothing ticked is 0 points
 * @param onlyWith the code of the item that must have points for this one to have any
 */
public record ScoreItem(
        String code,
        int place,
        Part part,
        @Nullable String parent,
        Bilingual label,
        BigDecimal most,
        boolean scorable,
        List<ScoreOption> options,
        ItemMinima minima,
        Set<ItemRule> rules,
        @Nullable String onlyWith,
        Origin origin) {

    private static final Pattern CODE = Pattern.compile("[A-C]|[0-9]{1,2}(\\.[0-9]{1,2}){0,2}");

    public ScoreItem {
        options = List.copyOf(options);
        rules = Set.copyOf(rules);
    }

    public static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    public Optional<ScoreOption> option(int number) {
        return number < 1 || number > options.size() ? Optional.empty() : Optional.of(options.get(number - 1));
    }
}
