package vn.ntm.awards.event.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;

/**
 * Something that happened to a commendation.
 *
 * @param commendation its key in the register
 * @param presentation how it was handed over, if it was that
 * @param amount the money that was paid or given back, in VND
 * @param document on which it is on file
 */
public record AwardEvent(
        String commendation,
        AwardEventKind kind,
        LocalDate on,
        @Nullable Presentation presentation,
        @Nullable BigDecimal amount,
        String document,
        Confidence confidence,
        @Nullable String note) {}
