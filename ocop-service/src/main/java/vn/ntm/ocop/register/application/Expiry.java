package vn.ntm.ocop.register.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Certificates whose last day lies between two days, both included.
 *
 * @param from from any day on, if absent
 * @param to up to any day, if absent
 */
public record Expiry(@Nullable LocalDate from, @Nullable LocalDate to, ExpiryCertainty certainty) {}
