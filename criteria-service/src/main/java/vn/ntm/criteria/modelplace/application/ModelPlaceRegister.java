package vn.ntm.criteria.modelplace.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.criteria.modelplace.domain.PlaceKind;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;

/** The register of model places, as it is read. */
public interface ModelPlaceRegister {

    List<RegisteredPlace> list(PlaceFilter filter, AsOf asOf, Optional<Cursor> from, int limit);

    long count(PlaceFilter filter, AsOf asOf);

    /** How many there are of each kind; of a kind of which there is none nothing is said. */
    Map<PlaceKind, Integer> countByKind(PlaceFilter filter, AsOf asOf);

    /** @throws vn.ntm.kernel.problem.Refusal if there was none with this key */
    RegisteredPlace get(String key, AsOf asOf);
}
