package vn.ntm.awards.regime.application;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.regime.domain.PinnedRegime;
import vn.ntm.awards.regime.domain.Regime;
import vn.ntm.kernel.AsOf;

/** The regimes on file. What is published never changes. */
public interface Regimes {

    /** All regimes, drafts too, by their codes. */
    List<RegimeOnFile> all(Instant knownAt);

    /** A regime as it stands, draft or published. */
    Optional<RegimeOnFile> onFile(String code, Instant knownAt);

    /** The published regime that holds on the day; nothing if none is known for it. */
    default Optional<Regime> on(LocalDate day, Instant knownAt) {
        return inUse(knownAt).stream()
                .filter(regime -> regime.valid().contains(day))
                .findFirst();
    }

    /** A published regime, whether another one has taken its place or not. */
    default Optional<Regime> find(String code, Instant knownAt) {
        return onFile(code, knownAt)
                .filter(onFile -> onFile.publication().isPresent())
                .map(RegimeOnFile::regime);
    }

    /**
     * The regime that a nomination keeps to: that of the day on which it was accepted for appraisal, or, until then, of the
     * day on which it was received. Nothing if no regime of that day is known.
     *
     * @param acceptedOn absent while it is not accepted
     */
    default Optional<PinnedRegime> pinned(LocalDate receivedOn, @Nullable LocalDate acceptedOn, AsOf asOf) {
        return on(acceptedOn == null ? receivedOn : acceptedOn, asOf.knownAt())
                .map(regime -> PinnedRegime.of(regime, acceptedOn == null, on(asOf.validOn(), asOf.knownAt())));
    }

    /** The published regimes whose place no other one has taken. */
    default List<Regime> inUse(Instant knownAt) {
        List<Regime> published = all(knownAt).stream()
                .filter(onFile -> onFile.publication().isPresent())
                .map(RegimeOnFile::regime)
                .toList();
        Set<String> replaced = published.stream()
                .map(Regime::replaces)
                .filter(Objects::nonNull)
                .collect(toUnmodifiableSet());
        return published.stream()
                .filter(regime -> !replaced.contains(regime.code()))
                .toList();
    }
}
