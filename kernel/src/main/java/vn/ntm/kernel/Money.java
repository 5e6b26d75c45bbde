package vn.ntm.kernel;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An exact amount of money.
 *
 * @param amount in whole units of the currency, written as a string in JSON so that no client rounds it
 * @param currency an ISO 4217 code
 */
public record Money(
        @Schema(implementation = String.class, pattern = "^\\d+$") @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal amount,

        String currency) {

    public static Money dong(BigDecimal amount) {
        return new Money(amount, "VND");
    }
}
