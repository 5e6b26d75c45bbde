package vn.ntm.criteria.modelplace.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;

/**
 * A residential area or a garden that is, or is to become, a model. It lies on the ground: it goes on when its commune
 * passes into another. Whose garden it is, is not kept.
 *
 * @param key by which the register knows it
 * @param unit its commune, by the code that it had on that day
 * @param unitOn the day on which the code is read; nothing was decided about the place before
 * @param village as it is called (thôn, xóm, tổ dân phố)
 * @param name tells it from the others of its kind in the village
 * @param source where it was read
 */
public record ModelPlace(
        String key,
        PlaceKind kind,
        UnitCode unit,
        LocalDate unitOn,
        String village,
        String name,
        String source,
        Confidence confidence,
        @Nullable String note) {}
