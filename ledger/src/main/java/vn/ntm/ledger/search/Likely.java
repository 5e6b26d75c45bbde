package vn.ntm.ledger.search;

/**
 * How many entries of a register are likely to match, and so how a page of them is looked for soonest.
 *
 * @param matching what can be wrong by much: it decides on the time alone, never on what is found
 */
record Likely(double matching) {

    static final Likely ALL = new Likely(Double.POSITIVE_INFINITY);
    static final Likely FEW = new Likely(0);

    /** To read and order so many takes no longer than to come upon a page of them in a list of a million. */
    private static final int SOON_READ = 3_000;

    /** To read and order so many takes as long as to look through the longer part of the list. */
    private static final int SOON_FOUND = 12_000;

    /** The part of a page at which twelve times as many entries should have two of them. */
    private static final int GOOD_PART = 6;

    /** Whether all of them are found at once. */
    boolean areFew() {
        return matching <= SOON_READ;
    }

    /** Whether looking further through the list is worth it, where a first part of it had some of a page. */
    boolean areMany(int found, int most) {
        return matching > SOON_FOUND && found * GOOD_PART >= most;
    }
}
