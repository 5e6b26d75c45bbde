package vn.ntm.awards.nomination.domain;

import java.time.LocalDate;

/**
 * Who makes a move, and when.
 *
 * @param actor as the access token names the person
 * @param on the civil day on which it was done
 * @param today the day on which it is recorded
 */
public record Doing(String actor, LocalDate on, LocalDate today) {}
