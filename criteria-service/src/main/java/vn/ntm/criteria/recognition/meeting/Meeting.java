package vn.ntm.criteria.recognition.meeting;

import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.domain.SetVersion;

/**
 * What an assessment says of a unit that holds a title.
 *
 * @param set by which it was assessed
 * @param period of which it was assessed
 * @param confirmed whether it holds by confirmed levels alone; absent where it is undecided
 */
public record Meeting(
        SetVersion set,
        String period,
        Meets meets,
        @Nullable Boolean confirmed) {}
