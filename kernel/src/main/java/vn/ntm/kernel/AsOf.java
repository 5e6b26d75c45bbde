package vn.ntm.kernel;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The two times of every question: the day that it is about, and the moment whose knowledge answers it.
 *
 * @param validOn a civil date of Việt Nam
 * @param knownAt what was on file at this instant answers the question
 */
public record AsOf(LocalDate validOn, Instant knownAt) {}
