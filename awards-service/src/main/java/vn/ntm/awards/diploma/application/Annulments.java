package vn.ntm.awards.diploma.application;

import java.util.Collection;
import java.util.Set;
import vn.ntm.kernel.AsOf;

/** Which commendations were annulled (06/2022/QH15 art. 93). */
public interface Annulments {

    /** Of these, by their keys in the register, those that were annulled by the day of the question, as known at its instant. */
    Set<String> among(Collection<String> keys, AsOf asOf);
}
