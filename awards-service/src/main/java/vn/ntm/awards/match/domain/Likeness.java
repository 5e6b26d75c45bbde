package vn.ntm.awards.match.domain;

/**
 * In what two recipients of one kind are alike. It says why they are proposed, and decides nothing.
 *
 * @param name accents and case aside
 * @param unit whether both are in one unit, or the unit of one lies in that of the other or passed into it
 */
public record Likeness(Alike name, Alike unit, Alike birthYear) {}
