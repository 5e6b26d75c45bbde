package vn.ntm.awards.money.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.domain.Days;
import vn.ntm.ledger.domain.Origin;

/**
 * The base salary (mức lương cơ sở) on days.
 *
 * @param amount in VND a month
 */
public record BaseSalary(
        Days valid, BigDecimal amount, @Nullable String legalBasis, Origin origin) {}
