package vn.ntm.awards.event.application;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;

/** What was handed over in a ceremony. */
public interface Presentations {

    /** Point by point, in the order of each; what has no place there stands last. */
    List<PresentedAward> list(String ceremony, @Nullable Integer point, AsOf asOf, Optional<Cursor> from, int limit);

    long count(String ceremony, @Nullable Integer point, AsOf asOf);
}
