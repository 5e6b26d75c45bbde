package vn.ntm.awards.nomination.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why and when a move is made.
 *
 * @param on the civil day on which it was done; today if absent
 * @param document the document on which it rests
 */
public record Grounds(@Nullable LocalDate on, String reason, String document) {}
