package vn.ntm.awards.commendation.domain;

import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;

/**
 * The recipients of one kind: either one by its name, or a number of them whose names are not public.
 *
 * @param name as printed; absent where only the number is public
 * @param unit the territory, or the unit in which the recipients are; absent where no source says it
 * @param count at least 1
 */
public record Recipients(
        RecipientKind kind, @Nullable String name, @Nullable UnitCode unit, int count) {

    public boolean named() {
        return name != null;
    }
}
