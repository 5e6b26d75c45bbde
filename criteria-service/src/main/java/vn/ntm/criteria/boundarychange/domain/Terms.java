package vn.ntm.criteria.boundarychange.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.boundarychange.domain.BoundaryRejection.EffectiveBeforeSigned;
import vn.ntm.criteria.boundarychange.domain.BoundaryRejection.ListedTwice;
import vn.ntm.criteria.boundarychange.domain.BoundaryRejection.SharesNotWhole;
import vn.ntm.criteria.boundarychange.domain.BoundaryRejection.SuccessorFromNowhere;
import vn.ntm.kernel.UnitCode;

/**
 * What a legal document orders: which units begin, and which pass into which. It agrees with itself; whether it fits
 * the units on file says {@link UnitMap}.
 *
 * @param effectiveOn the first day of the new order
 */
public record Terms(LegalDocument document, LocalDate effectiveOn, List<NewUnit> successors, List<Passage> passages) {

    /** @throws BoundaryRefused if the terms contradict themselves */
    public Terms {
        successors = List.copyOf(successors);
        passages = List.copyOf(passages);
        if (effectiveOn.isBefore(document.signedOn())) {
            throw new BoundaryRefused(new EffectiveBeforeSigned(effectiveOn, document.signedOn()));
        }
        requireOnce(successors.stream().map(unit -> unit.code().value()).toList());
        requireOnce(passages.stream()
                .map(passage -> passage.predecessor() + " → " + passage.successor())
                .toList());
        requireOrigin(successors, passages);
        requireWhole(passages, Passage::areaShare);
        requireWhole(passages, Passage::populationShare);
    }

    /** The last day of the old order. */
    public LocalDate eve() {
        return effectiveOn.minusDays(1);
    }

    /** The codes of the units that end, that begin or go on, and of those in which they are to lie. */
    public Set<UnitCode> codes() {
        return Stream.concat(
                        successors.stream().flatMap(unit -> Stream.of(unit.code(), unit.parent())),
                        passages.stream().flatMap(way -> Stream.of(way.predecessor(), way.successor())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void requireOnce(List<String> listed) {
        var seen = new HashSet<String>();
        for (String one : listed) {
            if (!seen.add(one)) {
                throw new BoundaryRefused(new ListedTwice(one));
            }
        }
    }

    private static void requireOrigin(List<NewUnit> successors, List<Passage> passages) {
        Set<UnitCode> reached = new HashSet<>();
        passages.forEach(passage -> reached.add(passage.successor()));
        for (NewUnit unit : successors) {
            if (!reached.contains(unit.code())) {
                throw new BoundaryRefused(new SuccessorFromNowhere(unit.code()));
            }
        }
    }

    /** Parts never exceed the whole, and if each is known they make it up. */
    private static void requireWhole(List<Passage> passages, Function<Passage, @Nullable BigDecimal> share) {
        passages.stream()
                .collect(groupingBy(Passage::predecessor, LinkedHashMap::new, toList()))
                .forEach((predecessor, parts) -> {
                    List<BigDecimal> known =
                            parts.stream().map(share).filter(Objects::nonNull).toList();
                    int order = known.stream()
                            .reduce(BigDecimal.ZERO, BigDecimal::add)
                            .compareTo(BigDecimal.ONE);
                    if (order > 0 || (order < 0 && known.size() == parts.size())) {
                        throw new BoundaryRefused(new SharesNotWhole(predecessor, order > 0));
                    }
                });
    }
}
