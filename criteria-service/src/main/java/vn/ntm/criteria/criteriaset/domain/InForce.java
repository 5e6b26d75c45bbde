package vn.ntm.criteria.criteriaset.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which versions hold on a day. Two versions of one set never hold on the same day: the one that began later does, and of
 * two that began together the later version.
 *
 * @param all the versions on file
 * @param published those of them that are published
 */
public record InForce(List<SetTerms> all, Set<SetVersion> published) {

    private static final Comparator<SetTerms> LATER =
            Comparator.comparing(InForce::start).thenComparing(SetTerms::key);

    public InForce {
        all = List.copyOf(all);
        published = Set.copyOf(published);
    }

    public Standing standing(SetTerms terms, LocalDate day) {
        if (!published.contains(terms.key())) {
            return Standing.NOT_PUBLISHED;
        }
        LocalDate from = terms.validity().from();
        if (from == null) {
            return Standing.UNCERTAIN;
        }
        if (day.isBefore(from)) {
            return Standing.NOT_YET;
        }
        if (begunBy(day).anyMatch(other -> sameSet(other, terms) && LATER.compare(other, terms) > 0)) {
            return Standing.REPLACED;
        }
        LocalDate to = terms.validity().to();
        return to == null || day.isBefore(to) ? Standing.IN_FORCE : afterItsEnd(terms, day);
    }

    /** The terms of a version, draft or published. */
    public Optional<SetTerms> terms(SetVersion key) {
        return all.stream().filter(terms -> terms.key().equals(key)).findFirst();
    }

    /** The version of a set that holds on a day. */
    public Optional<SetTerms> version(String code, LocalDate day) {
        return all.stream()
                .filter(terms -> terms.key().code().equals(code))
                .filter(terms -> standing(terms, day) == Standing.IN_FORCE)
                .findFirst();
    }

    /** The versions that hold on a day for units of a kind, at a level. */
    public List<SetTerms> versions(SetScope scope, SetLevel level, LocalDate day) {
        return all.stream()
                .filter(terms -> terms.scope() == scope && terms.level() == level)
                .filter(terms -> standing(terms, day) == Standing.IN_FORCE)
                .toList();
    }

    /** The end of a period repeals nothing: only when another set for the same has begun is the old one surely over. */
    private Standing afterItsEnd(SetTerms terms, LocalDate day) {
        if (terms.validity().endBasis() != EndBasis.PERIOD) {
            return Standing.ENDED;
        }
        boolean followed = begunBy(day)
                .anyMatch(other -> !sameSet(other, terms)
                        && other.scope() == terms.scope()
                        && other.level() == terms.level()
                        && start(other).isAfter(start(terms)));
        return followed ? Standing.ENDED : Standing.UNCERTAIN;
    }

    private java.util.stream.Stream<SetTerms> begunBy(LocalDate day) {
        return all.stream()
                .filter(terms -> published.contains(terms.key()))
                .filter(terms -> begun(terms.validity().from(), day));
    }

    private static boolean begun(@Nullable LocalDate from, LocalDate day) {
        return from != null && !day.isBefore(from);
    }

    private static boolean sameSet(SetTerms one, SetTerms other) {
        return one.key().code().equals(other.key().code());
    }

    private static LocalDate start(SetTerms terms) {
        LocalDate from = terms.validity().from();
        return from == null ? LocalDate.MIN : from;
    }
}
