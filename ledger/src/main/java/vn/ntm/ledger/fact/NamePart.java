package vn.ntm.ledger.fact;

import org.jspecify.annotations.Nullable;

/** Finds names by a part of them; accents and case do not matter. */
public final class NamePart {

    private NamePart() {}

    /** The condition that the column has the part that is bound, {@link #escaped}, to the parameter. */
    public static String in(String column, String parameter) {
        return "folded(%s) like '%%' || folded(:%s) || '%%'".formatted(column, parameter);
    }

    /** The part as it was typed: no character of it stands for others. */
    public static @Nullable String escaped(@Nullable String part) {
        return part == null
                ? null
                : part.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
