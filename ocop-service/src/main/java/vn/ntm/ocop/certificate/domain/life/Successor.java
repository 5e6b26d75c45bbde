package vn.ntm.ocop.certificate.domain.life;

import java.util.UUID;

/**
 * A later certificate of the same product: it takes the place of the earlier one from its own first day on.
 *
 * @param from its first day, as far as it is known
 */
public record Successor(UUID certificate, DayBounds from) {}
