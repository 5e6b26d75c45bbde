package vn.ntm.ocop.round.application;

import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.ocop.round.domain.RoundLevel;

/** Which rounds are wanted. */
public record RoundFilter(
        @Nullable RoundLevel level, @Nullable ProgrammeYear year) {}
