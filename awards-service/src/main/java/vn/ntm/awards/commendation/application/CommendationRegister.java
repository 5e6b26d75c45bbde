package vn.ntm.awards.commendation.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.ntm.awards.commendation.domain.Commendation;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;

/** Finds commendations: those that had been given by the day of the question, as known at its instant. */
public interface CommendationRegister {

    /** In the order of the days on which they were given, then of their keys. */
    List<RegisteredCommendation> list(CommendationFilter filter, AsOf asOf, Optional<Cursor> from, int limit);

    long count(CommendationFilter filter, AsOf asOf);

    /** @throws vn.ntm.kernel.problem.Refusal if there was none with this key */
    RegisteredCommendation get(String key, AsOf asOf);

    /** Of those with these keys, what the register shows to one who asks for each of them. */
    List<RegisteredCommendation> of(Collection<String> keys, AsOf asOf);

    /** What was given for a programme year in a unit and everything below it, whenever it was given. */
    List<Commendation> ofYear(ProgrammeYear year, UnitCode unit, Instant knownAt);
}
