package vn.ntm.awards.diploma.application;

import vn.ntm.proving.place.Position;

/**
 * What was signed of a commendation, at its place among all that was.
 *
 * @param key of the commendation in the register
 * @param content what was signed
 */
public record Place(Position position, String key, String content) {}
