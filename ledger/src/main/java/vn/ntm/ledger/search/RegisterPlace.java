package vn.ntm.ledger.search;

/** What the list is ordered by, and from where on it goes. */
record RegisterPlace(RegisterTable table, RegisterOrder order, boolean goesOn) {

    boolean byDay() {
        return order != RegisterOrder.NAME;
    }

    String direction() {
        return order == RegisterOrder.NEWEST ? " desc" : "";
    }

    String columns() {
        return table.columns();
    }

    String keys(String alias) {
        return parts(alias) + direction() + ", " + alias + table.key() + direction();
    }

    String orderBy(String alias) {
        return " order by " + keys(alias);
    }

    String after() {
        return goesOn
                ? " and (%s, s.%s) %s (cast(:after0 as %s), cast(:after1 as %s))"
                        .formatted(parts("s."), table.key(), beyond(), byDay() ? "date" : "text", table.keyType())
                : "";
    }

    /** That an entry lies in a part of the order. */
    String inPart() {
        return byDay()
                ? "s.happened = part.happened"
                : "s.sort_name collate \"vi-x-icu\" >= part.first_name and s.sort_name collate \"vi-x-icu\" <= part.last_name";
    }

    String fromName() {
        return goesOn ? "cast(:after0 as text)" : "null";
    }

    String daysAfter() {
        return goesOn ? " and d.happened %s= cast(:after0 as date)".formatted(beyond()) : "";
    }

    private String beyond() {
        return order == RegisterOrder.NEWEST ? "<" : ">";
    }

    private String parts(String alias) {
        return byDay() ? alias + "happened" : alias + "sort_name collate \"vi-x-icu\"";
    }
}
