package vn.ntm.ledger.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;

/**
 * The legal document (quyết định, tờ trình, nghị quyết) on which a fact rests. What the public record does not say is
 * absent.
 *
 * @param number the number as printed, such as {@code 189/QĐ-UBND}
 * @param issuer who issued it, as written in the source
 * @param signedOn the day of signing, a civil date of Việt Nam
 * @param source where this was read
 */
public record Decision(
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate signedOn,
        String source,
        Confidence confidence) {}
