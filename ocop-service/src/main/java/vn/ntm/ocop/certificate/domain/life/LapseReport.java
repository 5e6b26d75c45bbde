package vn.ntm.ocop.certificate.domain.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The public record says that a certificate ran out, and that the product was not evaluated again.
 *
 * @param lastDay the last day of the certificate, where the source says it
 * @param by the day by which the register counts it as having run out
 */
public record LapseReport(@Nullable LocalDate lastDay, LocalDate by) {}
