package vn.ntm.awards.nomination.domain;

import java.time.LocalDate;

/**
 * A move that was made.
 *
 * @param to where the nomination came by it
 */
public record Made(NominationMove move, String actor, LocalDate on, NominationStep to) {}
